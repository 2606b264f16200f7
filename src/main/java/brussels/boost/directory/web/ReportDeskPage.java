package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.domain.freshness.DecideReport;
import brussels.boost.platform.web.Page;

/** What waits for those who keep the directory. */
public record ReportDeskPage(DecideReport.Desk desk) {
    /** What a value says to a reader. */
    public static String said(Page page, String key, String value) {
        return value.isEmpty() ? page.t("directory.import.nothing") : Fact.ofKey(key).map(fact -> FactText.value(page, fact, value)).orElse(value);
    }
}
