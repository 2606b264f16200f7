package brussels.boost.directory;

import brussels.boost.platform.security.Actor;

/** Whom a professional can really call, kept by other modules for them. */
public interface Relays {
    /** The same id again changes what is there. */
    void keep(Actor actor, NewRelay relay);
}
