package brussels.boost.access;

/** The right to counts: readers that take it select no identifier of a person. */
public interface AggregateAccess {}
