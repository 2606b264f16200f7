package brussels.boost.directory.web;

import brussels.boost.directory.domain.freshness.Report;
import java.util.List;

/** What this account found wrong, and what became of it. */
public record ReportsPage(List<Report> reports) {}
