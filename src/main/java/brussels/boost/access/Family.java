package brussels.boost.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The families of information a person opens, or not, to each member of their circle. */
public enum Family {
    /** The name to use and the languages. Whoever has anything has this. */
    IDENTITY,
    /** Where and how the person can be reached. */
    CONTACT,
    /** "How to be with me" and what to know before going there; each line has its own audience. */
    PRACTICAL,
    /** What matters, in the person's words, with the pictures; goals and strengths. */
    PRIORITIES,
    /** Small steps, questions prepared, what is being looked for. */
    STEPS,
    NOTES,
    /** Conditions and fragility: programme data, never on screen at a first meeting. */
    HEALTH,
    AGENDA,
    /** Who is around the person, and who may see what. */
    CIRCLE,
    CONSENTS,
    /** Who looked. The person's own; nobody else in the circle reads it. */
    JOURNAL;

    /** What a référent receives when a person chooses them: what a first conversation needs, and no health data. */
    public static Set<Family> ofReferent() {
        return EnumSet.of(IDENTITY, CONTACT, PRACTICAL, PRIORITIES, STEPS, NOTES, AGENDA, CIRCLE, CONSENTS);
    }

    public static Set<Family> parse(String[] names) {
        var set = EnumSet.noneOf(Family.class);
        Arrays.stream(names).map(Family::valueOf).forEach(set::add);
        return set;
    }
}
