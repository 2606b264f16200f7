package brussels.boost.access;

import java.util.List;

/**
 * What a line of an {@link EditableList} says: in the three languages of the screens, or once.
 *
 * @param optional may stay empty
 * @param tag shown beside the name of the line in the list
 * @param groups lines with the same value stand together
 * @param choices codes to choose among; {@code list.<column>.<code>} says each. Empty where the list gives its own
 */
public record ListColumn(String key, Kind kind, int longest, boolean optional, boolean tag, boolean groups, List<String> choices) {
    /** How it is written. */
    public enum Kind {
        /** A short name in three languages. */
        NAME,
        /** A sentence or more in three languages. */
        SENTENCE,
        /** Words people use, one a line, in each language that has some. */
        WORDS,
        TEXT,
        LONG,
        /** The statement also tells the column with {@code Least}, {@code Most} and {@code Unit} after its name. */
        NUMBER,
        YES_NO,
        CHOICE
    }

    private static final List<String> LANGUAGES = List.of("Fr", "Nl", "En");

    public static ListColumn name(int longest) {
        return of("name", Kind.NAME, longest);
    }

    public static ListColumn sentence(String key, int longest) {
        return of(key, Kind.SENTENCE, longest);
    }

    public static ListColumn of(String key, Kind kind, int longest) {
        return new ListColumn(key, kind, longest, false, false, false, List.of());
    }

    public static ListColumn yesNo(String key) {
        return of(key, Kind.YES_NO, 5);
    }

    public static ListColumn choice(String key, String... choices) {
        return new ListColumn(key, Kind.CHOICE, 200, false, false, false, List.of(choices));
    }

    /** Where the line comes from: an address or a text of law. */
    public static ListColumn source() {
        return of("source", Kind.TEXT, 300);
    }

    public ListColumn orNothing() {
        return new ListColumn(key, kind, longest, true, tag, groups, choices);
    }

    public ListColumn tagged() {
        return new ListColumn(key, kind, longest, optional, true, groups, choices);
    }

    public ListColumn grouping() {
        return new ListColumn(key, kind, longest, optional, tag, true, choices);
    }

    /** Written once in each language. */
    public boolean spoken() {
        return kind == Kind.NAME || kind == Kind.SENTENCE || kind == Kind.WORDS;
    }

    /** Said in three languages before a line is put in force. */
    public boolean complete() {
        return !optional && (kind == Kind.NAME || kind == Kind.SENTENCE);
    }

    /** The names of its fields in a form, and of its parameters in a statement. */
    public List<String> fields() {
        return spoken() ? LANGUAGES.stream().map(language -> key + language).toList() : List.of(key);
    }

    /** The columns a statement brings for it. */
    public List<String> told() {
        return kind == Kind.NUMBER ? List.of(key, key + "Least", key + "Most", key + "Unit") : fields();
    }
}
