package brussels.boost.directory.web;

import brussels.boost.directory.domain.freshness.ReportError;

/** What this account found wrong, and what became of it. */
public record ReportsPage(ReportError.Mine mine) {}
