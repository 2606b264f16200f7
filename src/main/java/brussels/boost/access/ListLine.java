package brussels.boost.access;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an {@link EditableList}.
 *
 * @param values by the names of the fields
 * @param active in force: offered wherever the list is
 * @param toCheck somebody who knows should still read it over
 * @param version 0 for a line that is not kept yet
 * @param uses how often it is used, where counting it counts no person
 */
public record ListLine(String code, int place, Map<String, String> values, boolean active, boolean toCheck, int version, @Nullable Long uses) {
    /** A line being written. */
    public static ListLine fresh(Map<String, String> values, boolean toCheck) {
        return new ListLine("", 0, values, false, toCheck, 0, null);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean yes(String field) {
        return value(field).equals("true");
    }

    /** In that language, or else in the first it has. */
    public String in(ListColumn column, String language) {
        String wanted = column.spoken() ? value(column.key() + language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1)) : value(column.key());
        return wanted.isBlank() ? column.fields().stream().map(this::value).filter(text -> !text.isBlank()).findFirst().orElse("") : wanted;
    }

    public ListLine inForce(boolean other) {
        return new ListLine(code, place, values, other, toCheck, version, uses);
    }

    public ListLine at(int other) {
        return new ListLine(code, other, values, active, toCheck, version, uses);
    }

    public ListLine with(Map<String, String> others, boolean check) {
        var all = new LinkedHashMap<>(values);
        all.putAll(others);
        return new ListLine(code, place, all, active, check, version, uses);
    }

    public ListLine read(int other) {
        return new ListLine(code, place, values, active, toCheck, other, uses);
    }

    public ListLine named(String other) {
        return new ListLine(other, place, values, active, toCheck, version, uses);
    }
}
