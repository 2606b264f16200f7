package brussels.boost.helpdesk;

/** What became of a question. */
public enum Outcome {
    ANSWERED,
    /** Whoever asked goes on to a service. */
    ORIENTED,
    /** A multidisciplinary meeting is asked for (concertation clinique multidisciplinaire). */
    MEETING,
    /** We look further and come back on a day. */
    SEARCHING,
    /** A gap. */
    NOTHING;

    /** Whether the question ends with it. */
    public boolean ends() {
        return this != SEARCHING;
    }
}
