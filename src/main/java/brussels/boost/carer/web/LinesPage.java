package brussels.boost.carer.web;

import brussels.boost.carer.LineKind;
import brussels.boost.carer.domain.CarerPolicy;
import brussels.boost.carer.domain.Line;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Map;

/** What the carer needs, or what they carry. */
public record LinesPage(LineKind kind, ReadSpace.Lines all, String code, String words, String who) {
    /** Needs of the directory, for the ready needs of carers. */
    private static final Map<String, String> SEARCHED = Map.of("respite", "carer.respite", "listening", "mind", "rights", "rights", "hands", "daily.help",
            "explain", "carer", "money", "money");

    public boolean needs() {
        return kind == LineKind.NEED;
    }

    public String base() {
        return needs() ? "/carer/needs" : "/carer/tasks";
    }

    public List<Line> lines() {
        return all.lines().stream().filter(one -> one.kind() == kind).toList();
    }

    public List<Choice> ready(Page page) {
        return CarerPolicy.NEEDS.stream().map(code -> Choice.of(code, page.t("carer.need." + code))).toList();
    }

    /** Where in the directory a ready need leads; empty when their own words say it. */
    public String search(Line line) {
        return line.code() == null ? "" : SEARCHED.getOrDefault(line.code(), "");
    }

    /** A need leads to addresses, unless neither a ready need nor words say which. */
    public boolean leads(Line line) {
        return needs() && !line.done() && (line.words() != null || !search(line).isEmpty());
    }

    public String t(Page page, String key) {
        return page.t(key + (needs() ? ".need" : ".task") + (all.space().young() ? ".young" : ""));
    }
}
