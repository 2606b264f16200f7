package brussels.boost.access;

/**
 * A door of the person's own page: a picture, few words, one place behind it. A module contributes it as a bean; a door
 * that does not work yet is not contributed.
 *
 * @param order position, small first
 * @param row the first row is what one comes for, the second what one decides
 * @param href {@code {pid}} stands for the person
 * @param picture code below {@code cards/}
 * @param key message of its words; {@code /own/<language>.properties} says it in other languages
 */
public record PersonDoor(int order, Row row, String href, String picture, String key) {
    /** Where it stands. */
    public enum Row {
        COME_FOR,
        DECIDE
    }

    public static PersonDoor of(int order, String href, String picture, String key) {
        return new PersonDoor(order, Row.COME_FOR, href, picture, key);
    }

    public PersonDoor decides() {
        return new PersonDoor(order, Row.DECIDE, href, picture, key);
    }

    public String href(String pid) {
        return href.replace("{pid}", pid);
    }
}
