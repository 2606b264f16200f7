package brussels.boost.seeking;

/** With whom somebody would rather speak, when it matters to them; what a professional says of themself, if they wish. */
public enum Gender {
    WOMAN,
    MAN
}
