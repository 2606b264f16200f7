package brussels.boost.person;

import java.util.Arrays;
import java.util.List;

/** Lines ready to be ticked; anything else is written in words. The message {@code person.line.<code>} is the line. */
public enum ReadyLine {
    NO_ADDRESS(LineKind.WHERE_TO_FIND, "home"),
    NO_PHONE(LineKind.WHERE_TO_FIND, "phone"),
    OTHERS_PHONE(LineKind.WHERE_TO_FIND, "phone"),
    NO_LETTERS(LineKind.WHERE_TO_FIND, "mail"),
    DROP_IN(LineKind.WHERE_TO_FIND, "pin"),
    READS(LineKind.HOW_TO_BE, "book"),
    DOES_NOT_READ(LineKind.HOW_TO_BE, "pics"),
    INTERPRETER(LineKind.HOW_TO_BE, "interp"),
    CALL_BEFORE(LineKind.HOW_TO_BE, "phone"),
    RING_TWICE(LineKind.HOW_TO_BE, "bell"),
    WOMAN_CARER(LineKind.HOW_TO_BE, "person"),
    ALONE(LineKind.HOW_TO_BE, "lock"),
    SLOWLY(LineKind.HOW_TO_BE, "clock"),
    HEARS_BADLY(LineKind.HOW_TO_BE, "speak"),
    SEES_BADLY(LineKind.HOW_TO_BE, "eye"),
    NOT_IN_THE_MORNING(LineKind.HOW_TO_BE, "sun");

    private final LineKind kind;
    private final String icon;

    ReadyLine(LineKind kind, String icon) {
        this.kind = kind;
        this.icon = icon;
    }

    public LineKind kind() {
        return kind;
    }

    public String icon() {
        return icon;
    }

    public static List<ReadyLine> of(LineKind kind) {
        return Arrays.stream(values()).filter(line -> line.kind == kind).toList();
    }
}
