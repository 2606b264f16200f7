package brussels.boost.referral;

import brussels.boost.directory.ServiceId;
import brussels.boost.plan.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something is lacking.
 *
 * @param id given twice, it is counted once
 * @param needs codes of the directory's needs
 * @param unit code of a district or commune
 * @param reason why a service said no, as a code; never free text
 * @param cause what showed it, when that is nothing about a person (a question to the helpdesk); anything else is not kept
 */
public record NewGap(GapId id, GapKind kind, List<String> needs, @Nullable String unit, @Nullable ServiceId service, @Nullable String reason,
        @Nullable Cause cause) {}
