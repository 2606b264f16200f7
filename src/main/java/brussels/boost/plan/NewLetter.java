package brussels.boost.plan;

/**
 * A letter to be made, without quoting anything.
 *
 * @param kind code of what it is about
 * @param language fr or nl
 * @param words what the person asks, in their words
 */
public record NewLetter(LetterId id, String kind, String language, String recipient, String words) {}
