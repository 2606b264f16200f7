package brussels.boost.agenda.domain;

/**
 * Why somebody's own diary cannot be read, in words they understand: {@code agenda.calendar.trouble.<code>}. The
 * address never stands in it, because an address is a secret.
 */
final class Trouble extends Exception {
    private final String code;

    Trouble(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
