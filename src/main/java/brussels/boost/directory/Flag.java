package brussels.boost.directory;

/** A condition that decides whether somebody can go there at all; each is a {@link Fact} said with yes or no. */
public enum Flag {
    WHEELCHAIR,
    FREE,
    /** Without residence papers. */
    NO_PAPERS,
    /** Without a national number. */
    NO_NISS,
    /** Without a health insurance fund. */
    NO_FUND,
    HOME_VISITS,
    STREET_WORK,
    SHELTERS,
    WOMEN_ONLY,
    CALL_FIRST;

    public Fact fact() {
        return Fact.valueOf(name());
    }
}
