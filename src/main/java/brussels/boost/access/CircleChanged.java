package brussels.boost.access;

import brussels.boost.platform.id.PersonId;

/** Somebody came into a person's circle, left it, or reads other things there than before. */
public record CircleChanged(PersonId person) {}
