package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What happens to a role held in an organisation. */
public interface Roles {
    /**
     * Ends a role at once: its sessions, and what was read in it. Each person who had chosen them in it says what
     * comes next; who ends it sees none of them.
     *
     * @param entrusted a colleague of the same organisation who calls those who would have nobody else; asked for by
     *     the refusal {@code role.refusal.alone} on the field {@code login}, and only then
     */
    void end(Actor actor, HatId hat, @Nullable AccountId entrusted);
}
