package brussels.boost.territory;

import java.util.List;

/** A commune with the districts a list shows under it; a district may straddle communes and is shown once. */
public record Commune(Unit unit, List<Unit> districts) {}
