package brussels.boost.dialogue;

/** The piles offered to the person. None is required: a card may be taken without any, or lie on several. */
public enum Pile {
    HELPS,
    WEIGHS,
    WISH
}
