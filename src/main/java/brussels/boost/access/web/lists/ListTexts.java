package brussels.boost.access.web.lists;

import brussels.boost.access.EditableList;
import brussels.boost.access.EditableList.Option;
import brussels.boost.access.ListColumn;
import brussels.boost.access.ListColumn.Kind;
import brussels.boost.access.ListLine;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a line and its columns are said to the reader. */
public final class ListTexts {
    private ListTexts() {}

    /** What a line is called. */
    public static String name(Page page, EditableList list, ListLine line) {
        return list.namedBy().map(prefix -> page.t(prefix + "." + line.code())).orElseGet(() -> line.in(list.columns().getFirst(), page.lang()));
    }

    static String choice(Page page, ListColumn column, String value, Map<String, List<Option>> options) {
        return column.choices().isEmpty()
                ? options.getOrDefault(column.key(), List.of()).stream().filter(one -> one.value().equals(value)).map(one -> one.in(page.lang())).findFirst().orElse(value)
                : page.t("list." + column.key() + "." + value);
    }

    static String tag(Page page, ListColumn column, ListLine line, Map<String, List<Option>> options) {
        return switch (column.kind()) {
            case NUMBER -> page.t("list.unit." + line.value(column.key() + "Unit"), Integer.parseInt(line.value(column.key())));
            case YES_NO -> page.t("history.list." + column.key());
            case CHOICE -> choice(page, column, line.value(column.key()), options);
            case NAME, SENTENCE, WORDS, TEXT, LONG -> line.in(column, page.lang());
        };
    }

    /** What can be chosen in a form; nothing first, where nothing is an answer. */
    public static List<Choice> choices(Page page, ListColumn column, Map<String, List<Option>> options) {
        var choices = new ArrayList<Choice>();
        if (column.optional()) {
            choices.add(Choice.of("", page.t("list." + column.key() + ".none")));
        }
        if (column.choices().isEmpty()) {
            options.getOrDefault(column.key(), List.of()).forEach(one -> choices.add(Choice.of(one.value(), one.in(page.lang()))));
        } else {
            column.choices().forEach(value -> choices.add(Choice.of(value, page.t("list." + column.key() + "." + value))));
        }
        return choices;
    }

    /** The bounds of a number, or what a column is for. */
    public static String hint(Page page, ListColumn column, ListLine line) {
        return column.kind() == Kind.NUMBER
                ? page.t("list.bounds." + line.value(column.key() + "Unit"), Integer.parseInt(line.value(column.key() + "Least")), Integer.parseInt(line.value(column.key() + "Most")))
                : "";
    }
}
