package brussels.boost.seeking.domain;

/** A kind reason not to say yes now, in the three languages of the screens. */
public record Reason(String code, String fr, String nl, String en) {
    public String in(String language) {
        return switch (language) {
            case "nl" -> nl;
            case "en" -> en;
            default -> fr;
        };
    }
}
