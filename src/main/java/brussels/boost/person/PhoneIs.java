package brussels.boost.person;

/** Whose phone the person uses: on a shared one only the take-home sheet is shown. */
public enum PhoneIs {
    OWN,
    SHARED,
    NONE
}
