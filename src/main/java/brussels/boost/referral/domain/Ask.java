package brussels.boost.referral.domain;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.LinkId;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service asked.
 *
 * @param serviceName as it was called when it was asked
 * @param token of its link, as it was sent
 * @param code said on the telephone instead of a name
 * @param after the ask it goes on from
 */
public record Ask(AskId id, ReferralId referral, ServiceId service, String serviceName, Way way, ReferralStatus status, Instant statusAt,
        @Nullable String reason, @Nullable String reasonWords, Instant sent, String mail, String language, @Nullable String token,
        @Nullable LinkId link, String code, boolean escalated, @Nullable AskId after, List<Moment> moments) {
    public boolean waits() {
        return status == ReferralStatus.REQUESTED;
    }

    /** The service asked something, and nobody answered yet. */
    public boolean asksBack() {
        return moments.stream().filter(one -> one.kind() == Moment.Kind.QUESTION || one.kind() == Moment.Kind.ANSWER)
                .reduce((_, later) -> later).filter(last -> last.kind() == Moment.Kind.QUESTION && !status.over()).isPresent();
    }

    public boolean spoken() {
        return moments.stream().anyMatch(one -> one.kind() == Moment.Kind.SPOKEN && one.detail().equals("YES"));
    }

    public List<Moment> readers() {
        return moments.stream().filter(one -> one.kind() == Moment.Kind.READER || one.kind() == Moment.Kind.TOLD).toList();
    }
}
