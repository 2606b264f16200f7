package brussels.boost.access;

import brussels.boost.platform.security.Actor;

/** What somebody answered to "whose phone is this?". The person module answers. */
public interface Phones {
    /** Others use it too, so that it shows the sheet and nothing else. Inside a transaction. */
    boolean shared(Actor.Oneself self);
}
