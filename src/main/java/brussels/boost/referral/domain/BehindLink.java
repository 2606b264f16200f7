package brussels.boost.referral.domain;

import brussels.boost.directory.ServiceId;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the service reads behind its link; never the identity.
 *
 * @param content null when the request is over or withdrawn
 * @param chosen the person chose this service, so that it may read who they are
 * @param pictures that go along: how many is seen, none is read before the identity
 */
public record BehindLink(AskId ask, ReferralId referral, ServiceId service, String serviceName, @Nullable String domain, @Nullable String unit,
        ReferralStatus status, @Nullable Content content, boolean chosen, Instant sent, String code, List<Said> talk,
        List<UUID> pictures) {
    /** A question of the service, or the answer to it. */
    public record Said(boolean question, String words, Instant at) {}
}
