package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to add to a circle.
 *
 * @param account theirs, when they have one; without it they read nothing on a screen
 * @param state ACTIVE, or ASKED while they have not said yes
 */
public record NewMember(MemberId id, MemberCard.Kind kind, MemberCard.State state, @Nullable AccountId account, @Nullable HatId hat,
        Words words, boolean trustedPerson, boolean representative, boolean boundBySecrecy, @Nullable String symbol) {
    /** What is written about them; kept under the person's own key. */
    public record Words(@Nullable String name, @Nullable String part, @Nullable String phone, @Nullable BestHours hours) {}
}
