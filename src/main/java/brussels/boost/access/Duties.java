package brussels.boost.access;

import brussels.boost.platform.security.Actor;

/** What a role is for, where no person is concerned: settings, texts, cards, accounts. */
public interface Duties {
    /** Inside a transaction. Refuses unless the actor wears a hat of one of these roles now. */
    void require(Actor actor, Hat.Role... roles);
}
