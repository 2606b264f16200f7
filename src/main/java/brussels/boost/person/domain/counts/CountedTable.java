package brussels.boost.person.domain.counts;

/** The tables in which persons are counted; there is no other, and the database refuses any other. */
public enum CountedTable {
    /** The accompanied, by commune and quarter. */
    PLACE(true, true, false),
    /** The accompanied, by the language they speak first. */
    LANGUAGE(false, true, false),
    /** Who chose their first référent, by what that one works as. */
    TRADE(false, true, false),
    /** Who began to take part in the programme, by why and quarter. */
    JOINED(true, true, true),
    /** Who takes part, by what the programme looks at; somebody may stand in several lines. */
    LOOKED_AT(false, false, true),
    /** The accompanied, by the agreements that hold; somebody may stand in several lines. */
    AGREED(false, false, false);

    private final boolean byQuarter;
    private final boolean totals;
    private final boolean ofProgramme;

    CountedTable(boolean byQuarter, boolean totals, boolean ofProgramme) {
        this.byQuarter = byQuarter;
        this.totals = totals;
        this.ofProgramme = ofProgramme;
    }

    public boolean byQuarter() {
        return byQuarter;
    }

    public boolean totals() {
        return totals;
    }

    /** Only those enrolled in one programme. */
    public boolean ofProgramme() {
        return ofProgramme;
    }
}
