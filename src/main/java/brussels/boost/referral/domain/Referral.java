package brussels.boost.referral.domain;

import brussels.boost.access.Audience;
import brussels.boost.plan.Cause;
import brussels.boost.platform.id.AccountId;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request made for a person: what is sent, to whom, with which agreement, and what became of it.
 *
 * @param chosen the one the person chose among those who said yes
 * @param authorName null when the person asked for themself
 * @param pictures photos that go along, until they leave by rule
 */
public record Referral(ReferralId id, @Nullable String domain, @Nullable String unit, Content content, Identity identity, Agreement agreement,
        @Nullable Cause cause, @Nullable AskId chosen, @Nullable Outcome outcome, boolean closed, Audience audience, @Nullable AccountId author,
        @Nullable String authorName, Instant created, List<Ask> asks,
        List<UUID> pictures) {
    /** Said yes, and the person has not chosen yet. */
    public List<Ask> offers() {
        return chosen != null ? List.of() : asks.stream().filter(ask -> ask.status() == ReferralStatus.ACCEPTED).toList();
    }

    public boolean over() {
        return asks.stream().allMatch(ask -> ask.status().over());
    }

    /** The one of four words for all of it: the furthest any service went. */
    public ReferralStatus.Word word() {
        return ReferralStatus.Word.furthest(asks.stream().map(Ask::status).toList());
    }

    public Optional<Ask> ask(AskId wanted) {
        return asks.stream().filter(ask -> ask.id().equals(wanted)).findFirst();
    }
}
