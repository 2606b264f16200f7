package brussels.boost.access.web.lists;

import brussels.boost.access.ListColumn;
import brussels.boost.access.ListColumn.Kind;
import brussels.boost.access.ListLine;
import brussels.boost.access.domain.lists.EditLists;
import brussels.boost.access.domain.lists.ListPolicy;
import brussels.boost.platform.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One list with its lines. */
public record ListPage(EditLists.Opened opened) {
    /** The lines by what groups them, in their order; one group without a name where nothing does. */
    public Map<String, List<ListLine>> groups() {
        var groups = new LinkedHashMap<String, List<ListLine>>();
        for (ListLine line : opened.lines()) {
            groups.computeIfAbsent(ListPolicy.group(opened.list(), line), _ -> new java.util.ArrayList<>()).add(line);
        }
        return groups;
    }

    /** What the lines of a group have in common. */
    public String group(Page page, String value) {
        return opened.list().columns().stream().filter(ListColumn::groups).findFirst()
                .map(column -> value.isEmpty() ? page.t("list." + column.key() + ".none") : ListTexts.choice(page, column, value, opened.options())).orElse("");
    }

    /** Short facts beside a line's name. */
    public List<String> tags(Page page, ListLine line) {
        return opened.list().columns().stream().filter(ListColumn::tag).filter(column -> !line.value(column.fields().getFirst()).isEmpty())
                .filter(column -> column.kind() != Kind.YES_NO || line.yes(column.key())).map(column -> ListTexts.tag(page, column, line, opened.options())).toList();
    }

    /** The sentences of a line, as the reader will meet them. */
    public List<String> sentences(Page page, ListLine line) {
        return opened.list().columns().stream().skip(1).filter(column -> column.kind() == Kind.SENTENCE || column.kind() == Kind.WORDS || column.kind() == Kind.LONG)
                .map(column -> page.keyOrText(line.in(column, page.lang())).replace("\n", ", ")).filter(text -> !text.isEmpty()).toList();
    }

    public boolean waits(ListLine line) {
        return !ListPolicy.lacking(opened.list(), line).isEmpty();
    }
}
