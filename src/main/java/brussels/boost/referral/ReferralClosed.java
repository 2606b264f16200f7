package brussels.boost.referral;

import brussels.boost.directory.ServiceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service was asked and it came to nothing: refused, failed, or no answer. No person, no words.
 *
 * @param needs codes of the directory's taxonomy
 * @param unit the district or commune, when it is known
 * @param reasonCode of the table of reasons
 */
public record ReferralClosed(ReferralId id, List<String> needs, @Nullable String unit, @Nullable ServiceId service, ReferralStatus status,
        @Nullable String reasonCode) {}
