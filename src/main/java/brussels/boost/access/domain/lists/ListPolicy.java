package brussels.boost.access.domain.lists;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.access.ListLine;
import brussels.boost.platform.security.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be written in a list, and when a line may be in force. */
public final class ListPolicy {
    private ListPolicy() {}

    /** Fields still empty that keep a line from being put in force: all three languages are there, or it waits. */
    public static List<String> lacking(EditableList list, ListLine line) {
        return list.columns().stream().filter(ListColumn::complete).flatMap(column -> column.fields().stream())
                .filter(field -> line.value(field).isBlank()).toList();
    }

    public static boolean mayOffer(EditableList list, ListLine line) {
        return list.retires() && !line.active() && line.version() > 0 && lacking(list, line).isEmpty();
    }

    /** The last one of its group stays, and what the program itself uses. */
    public static boolean mayRetire(EditableList list, ListLine line, List<ListLine> all) {
        return list.retires() && line.active() && !list.needed().contains(line.code())
                && all.stream().anyMatch(other -> other.active() && !other.code().equals(line.code()) && group(list, other).equals(group(list, line)));
    }

    public static String group(EditableList list, ListLine line) {
        return list.columns().stream().filter(ListColumn::groups).map(column -> line.value(column.key())).collect(Collectors.joining());
    }

    /** As it is kept; what groups a line is chosen when it is added, and stays. @param was nothing for a new line @param options by column, of those that have none of their own */
    static ListLine clean(EditableList list, ListLine typed, @Nullable ListLine was, Map<String, Set<String>> options) {
        Map<String, String> wrong = new TreeMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (ListColumn column : list.columns()) {
            if (was != null && column.groups()) {
                continue;
            }
            column.fields().forEach(field -> values.put(field, text(column, typed.value(field))));
            check(column, values, was, options, wrong);
        }
        ListLine clean = typed.with(values, typed.toCheck());
        if (was != null && was.active()) {
            lacking(list, clean).forEach(field -> wrong.putIfAbsent(field, "list.refusal.inForce"));
        }
        list.check(clean, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return clean.inForce(was == null ? lacking(list, clean).isEmpty() : was.active());
    }

    private static String text(ListColumn column, String typed) {
        return switch (column.kind()) {
            case WORDS -> Arrays.stream(typed.split("\\R")).map(String::strip).filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining("\n"));
            case YES_NO -> typed.equals("true") ? "true" : "false";
            default -> typed.strip();
        };
    }

    private static void check(ListColumn column, Map<String, String> values, @Nullable ListLine was, Map<String, Set<String>> options, Map<String, String> wrong) {
        List<String> texts = column.fields().stream().map(field -> values.getOrDefault(field, "")).toList();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).length() > column.longest()) {
                wrong.put(column.fields().get(i), "list.refusal.tooLong");
            }
        }
        String first = column.fields().getFirst();
        String one = texts.getFirst();
        boolean empty = texts.stream().allMatch(String::isEmpty);
        switch (column.kind()) {
            case NUMBER -> {
                if (!one.matches("\\d{1,6}") || was != null && !within(column, was, Integer.parseInt(one))) {
                    wrong.put(first, "list.refusal.bounds");
                }
            }
            case CHOICE -> {
                if (!(one.isEmpty() && column.optional()) && !options.getOrDefault(column.key(), Set.copyOf(column.choices())).contains(one)) {
                    wrong.put(first, "list.refusal.choice");
                }
            }
            case WORDS, YES_NO -> { }
            case NAME, SENTENCE, TEXT, LONG -> {
                if (empty && !column.optional()) {
                    wrong.put(first, "list.refusal.missing");
                }
            }
        }
    }

    private static boolean within(ListColumn column, ListLine was, int number) {
        return number >= Integer.parseInt(was.value(column.key() + "Least")) && number <= Integer.parseInt(was.value(column.key() + "Most"));
    }
}
