package brussels.boost.directory;

/** A number, and in a few words what it is for. */
public record NumberToCall(String number, String fr, String nl, String en) {
    public String words(String language) {
        return switch (language) {
            case "nl" -> nl;
            case "en" -> en;
            default -> fr;
        };
    }
}
