package brussels.boost.directory;

/** What an entry of the directory is. */
public enum ServiceKind {
    SERVICE,
    /** Goes to the street, the home or the shelter; found on its rounds. */
    MOBILE_TEAM,
    INITIATIVE,
    /** A leaflet, pictograms, a fund. */
    TOOL,
    /** What a trade does, does not do, when to call it and who pays. */
    PROFESSIONAL_SHEET,
    /** A page on how things work in Brussels. */
    HOW_IT_WORKS,
    /** Who holds a function, with direct line and stand-in. */
    FUNCTION_HOLDER;

    /** Tells about help, and is not somebody to turn to. */
    public boolean explains() {
        return this == PROFESSIONAL_SHEET || this == HOW_IT_WORKS;
    }
}
