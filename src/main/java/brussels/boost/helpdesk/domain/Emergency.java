package brussels.boost.helpdesk.domain;

/** A number for immediate danger, with two words on what it is for. */
public record Emergency(String number, String fr, String nl, String en) {
    public String words(String language) {
        return switch (language) {
            case "nl" -> nl;
            case "en" -> en;
            default -> fr;
        };
    }
}
