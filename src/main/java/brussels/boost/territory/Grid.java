package brussels.boost.territory;

/** The ways Brussels is divided, from the smallest brick to the widest; they do not nest. */
public enum Grid {
    SECTOR,
    DISTRICT,
    CARE_DISTRICT,
    COMMUNE,
    BASIN,
    PROGRAMME
}
