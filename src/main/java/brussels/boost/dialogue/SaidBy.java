package brussels.boost.dialogue;

/** Who said the words, kept apart from who wrote them down. */
public enum SaidBy {
    PERSON,
    /** The person, in another language, told by an interpreter. */
    INTERPRETER,
    CARER,
    /** Proposed by the professional: theirs, and marked so. */
    PROFESSIONAL
}
