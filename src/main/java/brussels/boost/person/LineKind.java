package brussels.boost.person;

import java.util.List;

/** What to know before going there, and that something was written down. */
public enum LineKind {
    HOW_TO_BE,
    WHERE_TO_FIND,
    /** A writing of the person exists; noted apart, with their word. */
    WRITTEN;

    /** The kinds anybody adds lines to in their own words. */
    public static List<LineKind> said() {
        return List.of(HOW_TO_BE, WHERE_TO_FIND);
    }
}
