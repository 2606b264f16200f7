package brussels.boost.access;

/**
 * Words that are about somebody else, or that somebody else gave. A person's right to see and copy their file does not
 * reach them (law of 22 August 2002, art. 9 § 2 and 3; GDPR art. 15(4)): they are said to be withheld, never silently.
 */
public enum ThirdParty {
    /** It tells of somebody else: on the screen with the rest, left out of the copy unless the person said it. */
    ABOUT_ANOTHER,
    /** Somebody else said it in confidence: the person does not read it either. */
    CONFIDED
}
