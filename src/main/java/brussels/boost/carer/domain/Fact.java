package brussels.boost.carer.domain;

/** A right, or a promise to a young carer, with where it comes from. */
public record Fact(String code, Kind kind, String fr, String nl, String en, String source) {
    /** Where it is shown. */
    public enum Kind {
        RIGHT,
        YOUNG
    }

    public String text(String language) {
        return switch (language) {
            case "nl" -> nl;
            case "en" -> en;
            default -> fr;
        };
    }

    /** A source that can be opened. */
    public boolean linked() {
        return source.startsWith("https://");
    }
}
