package brussels.boost.plan.domain.sheet;

import brussels.boost.access.Act;

/** What the journal keeps of the sheet taken home. */
final class SheetActs {
    static final Act SHEETS_READ = Act.of("plan.sheet.read");
    static final Act SHEET_MADE = Act.of("plan.sheet.made");
    static final Act SHEET_PRINTED = Act.of("plan.sheet.printed");
    static final Act SHEET_WITHDRAWN = Act.of("plan.sheet.withdrawn");
    static final Act SHEET_OPENED = Act.of("plan.sheet.opened");

    private SheetActs() {}
}
