package brussels.boost.directory.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The directory for the person: pictures, then few large answers.
 *
 * @param mayKeep somebody with a page of their own may keep addresses
 * @param tiles needs to press, or the kinds of help below the one pressed
 * @param near the district one is near to; empty when it is not known
 * @param switches conditions to switch on or off, each with a sign
 * @param asked true when answers follow
 * @param more the same search with more answers
 */
public record FindPage(boolean mayKeep, List<Tile> tiles, String near, List<Switch> switches, boolean asked, List<Card> cards, @Nullable String more) {
    /** @param key its word in {@code /own/<language>.properties} @param label the same in the language of the page */
    public record Tile(String key, String label, String picture, String href) {}

    /** @param key of its word @param argument of the word */
    public record Switch(String key, @Nullable String argument, String icon, String href, boolean on) {}

    /**
     * One answer.
     *
     * @param nameLang in which language the directory names it
     * @param state key of its word: open, openUntil, always, closed or unknown
     * @param until when it closes, if it is open
     * @param languages by their own names
     */
    public record Card(UUID id, String name, String nameLang, String picture, String place, @Nullable String distance, String state, String until,
            List<String> languages, String phone, String href, boolean kept) {}
}
