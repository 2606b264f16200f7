package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.domain.Import;
import brussels.boost.directory.domain.ImportFile;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each column of a table, a few of its values, and what it is. */
public record MappingPage(Import file, List<Column> columns) {
    /** @param chosen key of a fact, {@code id}, {@code checked_on}, or empty: left out */
    public record Column(int number, String name, String sample, String chosen) {}

    static MappingPage of(Import file, ImportFile.Columns columns, @Nullable Map<Integer, String> sent) {
        var list = new ArrayList<Column>();
        for (int i = 0; i < columns.names().size(); i++) {
            int number = i;
            String sample = columns.samples().stream().map(cells -> number < cells.size() ? cells.get(number) : "").filter(cell -> !cell.isBlank())
                    .map(cell -> cell.length() > 60 ? cell.substring(0, 60) + "…" : cell).collect(Collectors.joining(" · "));
            list.add(new Column(i, columns.names().get(i), sample, (sent == null ? columns.guessed() : sent).getOrDefault(i, "")));
        }
        return new MappingPage(file, list);
    }

    /** Everything a column can be. */
    public List<Choice> targets(Page page) {
        var list = new ArrayList<Choice>();
        list.add(Choice.of("", page.t("directory.import.map.none")));
        list.add(Choice.of("id", page.t("directory.import.map.id")));
        list.add(Choice.of("checked_on", page.t("directory.import.map.checkedOn")));
        for (Fact fact : Fact.values()) {
            if (fact.shape() == Fact.Shape.NAMES) {
                list.add(Choice.of(fact.key() + "_both", FactText.label(page, fact) + " (" + page.t("directory.import.map.both") + ")"));
            }
            if (fact.shape() != Fact.Shape.DATA) {
                fact.keys().forEach(key -> list.add(Choice.of(key, FactText.label(page, key))));
            }
        }
        return list;
    }
}
