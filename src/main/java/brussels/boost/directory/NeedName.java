package brussels.boost.directory;

import org.jspecify.annotations.Nullable;

/** A need people come with, or a kind of help that answers it. @param parent code of the need it belongs to */
public record NeedName(String code, @Nullable String parent, String nameFr, String nameNl, String nameEn) {
    /** Its name for a reader. */
    public String name(String language) {
        return switch (language) {
            case "nl" -> nameNl;
            case "en" -> nameEn;
            default -> nameFr;
        };
    }
}
