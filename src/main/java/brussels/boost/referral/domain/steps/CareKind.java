package brussels.boost.referral.domain.steps;

/** One answer there is, in words. It has no level. */
public record CareKind(String code, String french, String dutch, String english) {
    public String label(String language) {
        return switch (language) {
            case "nl" -> dutch;
            case "en" -> english;
            default -> french;
        };
    }
}
