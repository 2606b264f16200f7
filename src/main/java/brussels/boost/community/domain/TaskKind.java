package brussels.boost.community.domain;

/** A task nobody recognises, by its code. */
public record TaskKind(String code, String french, String dutch, String english) {
    /** @param language of the reader's page */
    public String label(String language) {
        return switch (language) {
            case "nl" -> dutch;
            case "en" -> english;
            default -> french;
        };
    }
}
