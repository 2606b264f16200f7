package brussels.boost.access;

/**
 * What was done, as the journal keeps it and as the person reads it: the message {@code journal.<key>} is the
 * sentence. Constants only ({@code static final Act}), so that a house test finds each one's sentence.
 */
public record Act(String key) {
    public static Act of(String key) {
        return new Act(key);
    }
}
