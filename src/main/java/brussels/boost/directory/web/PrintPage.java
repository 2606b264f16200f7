package brussels.boost.directory.web;

import brussels.boost.platform.document.PrintedWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some addresses on paper, in the language of whoever takes them along.
 *
 * @param languages to print it in, by their own names
 * @param printed the day, in numbers
 * @param otherSize the same in the other size of letters
 */
public record PrintPage(PrintedWords words, boolean large, String otherSize, List<Tongue> languages, String back, String printed, List<Entry> entries) {
    /** @param href the same in that language */
    public record Tongue(String code, String name, String href, boolean chosen) {}

    /**
     * One address.
     *
     * @param nameLang in which language the directory names it
     * @param what the kind of help in the language of the paper; empty when it has no word for it
     * @param hours one line per group of days
     * @param tip in the words of whoever kept it; null in a selection
     */
    public record Entry(String name, String nameLang, String picture, String what, List<String> phones, List<String> places, List<Day> hours,
            List<String> languages, @Nullable Tip tip) {}

    /** @param open hours, or empty: closed that day */
    public record Day(String days, String open) {}

    /** @param language of the words */
    public record Tip(String words, String language) {}
}
