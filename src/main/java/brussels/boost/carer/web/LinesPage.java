package brussels.boost.carer.web;

import brussels.boost.carer.LineKind;
import brussels.boost.carer.domain.CarerPolicy;
import brussels.boost.carer.domain.Line;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;

/** What the carer needs, or what they carry. */
public record LinesPage(LineKind kind, ReadSpace.Lines all, String code, String words, String who) {
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

    public String t(Page page, String key) {
        return page.t(key + (needs() ? ".need" : ".task") + (all.space().young() ? ".young" : ""));
    }
}
