package brussels.boost.access.web;

import brussels.boost.access.domain.circle.Farewell;
import java.util.List;

/** What changed in my circle, and what those who left it said. */
public record ChangesPage(WhoLookedPage changes, List<Farewell> farewells) {}
