package brussels.boost.directory.web;

import brussels.boost.directory.domain.freshness.AskServices;

/** How fresh the directory is, and what is being asked. */
public record FreshnessPage(AskServices.Desk desk) {}
