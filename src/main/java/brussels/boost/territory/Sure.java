package brussels.boost.territory;

/** How sure it is that something lies in a unit. */
public enum Sure {
    /** It lies inside the border, or the unit whose border holds it belongs there. */
    BORDER,
    /** The postal code serves this commune and no other; or the unit was said. */
    POSTAL_CODE,
    /** One of several. */
    PERHAPS
}
