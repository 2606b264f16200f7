package brussels.boost.directory.web;

import brussels.boost.directory.domain.freshness.Report;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One field and what kind of thing is wrong. @param hear whoever says it wishes to hear what became of it */
public record ReportPage(UUID id, String name, String kind, String words, boolean hear) {
    public String base() {
        return "/directory/" + id + "/report";
    }

    public List<Choice> kinds(Page page) {
        return Arrays.stream(Report.Kind.values()).map(one -> Choice.of(one.name(), page.t("directory.report.kind." + one))).toList();
    }

    public MarkedWords marked() {
        return MarkedWords.of(words);
    }
}
