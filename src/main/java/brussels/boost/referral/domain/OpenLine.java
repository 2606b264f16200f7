package brussels.boost.referral.domain;

import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import java.time.Instant;
import java.util.List;

/**
 * One request that is not ended, as the record says it in a line.
 *
 * @param words the need, as it was sent
 * @param services asked and still in it, by name
 * @param mayChoose several may be chosen from, or one said yes that nobody chose yet
 */
public record OpenLine(ReferralId id, String words, String language, ReferralStatus.Word word, List<String> services, boolean mayChoose, Instant created) {}
