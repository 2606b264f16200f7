package brussels.boost.carer.domain;

import org.jspecify.annotations.Nullable;

/** A right, a number to call, or a promise to a young carer, with where it comes from. */
public record Fact(String code, Kind kind, String fr, String nl, String en, @Nullable String number, String source) {
    /** Where it is shown. */
    public enum Kind {
        RIGHT,
        NUMBER,
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

    /** Numbers for children stand on a young carer's page only. */
    public boolean forYoung() {
        return code.startsWith("young");
    }
}
