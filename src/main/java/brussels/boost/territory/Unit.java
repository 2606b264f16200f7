package brussels.boost.territory;

/** One unit of a grid, by its code: a district or a commune somebody lives in. */
public record Unit(String code, String nameFr, String nameNl) {
    /** Its name for a reader: Dutch in Dutch, French otherwise, as there is no English one. */
    public String name(String language) {
        return language.equals("nl") ? nameNl : nameFr;
    }
}
