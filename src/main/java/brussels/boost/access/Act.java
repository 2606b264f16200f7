package brussels.boost.access;

/**
 * What was done, as the journal keeps it and as the person reads it: the message {@code journal.<key>} is the
 * sentence. Constants only ({@code static final Act}), so that a house test finds each one's sentence.
 *
 * @param daily what repeats itself while somebody types: one line a day from each actor about each person
 */
public record Act(String key, boolean daily) {
    public static Act of(String key) {
        return new Act(key, false);
    }

    public static Act daily(String key) {
        return new Act(key, true);
    }
}
