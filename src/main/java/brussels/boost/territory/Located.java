package brussels.boost.territory;

/** A unit something lies in, and how sure that is. */
public record Located(Grid grid, Unit unit, Sure sure) {}
