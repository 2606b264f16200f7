package brussels.boost.access;

import brussels.boost.platform.security.Actor;

/** The right to counts in declared tables, whose small cells the database hides; no identifier of a person comes out. */
public interface AggregateAccess {
    Actor actor();
}
