package brussels.boost.plan.web;

import brussels.boost.plan.domain.sheet.ReadSheets;

/** Before a code is taken back for good. */
public record SheetConfirmPage(String pid, ReadSheets.Listed sheet) {}
