package brussels.boost.demo.generate;

/**
 * How the synthetic population is shaped: assumptions of ours, not facts about anybody. A test compares what is
 * written with this table.
 */
final class Targets {
    /** Persons per référent on average; some have one, some twenty. */
    static final double PERSONS_PER_REFERENT = 7;
    static final double PERCENT_WITH_NEAR_ONE = 60;
    static final double PERCENT_WITH_DIALOGUE = 80;
    static final double PERCENT_OTHER_LANGUAGE_THAN_FRENCH = 45;
    static final double PRIORITIES_PER_PERSON = 2;
    static final double STEPS_PER_PERSON = 4;
    static final double PERCENT_STEPS_DONE = 40;
    static final double NOTES_PER_PERSON = 6;
    static final double APPOINTMENTS_PER_PERSON = 2;
    static final double JOURNAL_LINES_PER_PERSON = 10;

    private Targets() {}
}
