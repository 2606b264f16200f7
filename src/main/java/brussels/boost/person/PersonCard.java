package brussels.boost.person;

import brussels.boost.platform.id.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a person: how they want to be called and the languages they speak.
 *
 * @param languages BCP 47 tags, the one they like best first
 * @param phoneIs whose phone they use; null until it was asked
 * @param symbol code of the picture the person chose for themself
 */
public record PersonCard(PersonId id, String name, List<String> languages, @Nullable String symbol, @Nullable String district,
        @Nullable PhoneIs phoneIs) {
    /** Two letters for the round badge. */
    public String initials() {
        String[] words = name.strip().split("[\\s-]+");
        String first = letter(words[0]);
        return (words.length > 1 ? first + letter(words[words.length - 1]) : first).toUpperCase(java.util.Locale.ROOT);
    }

    private static String letter(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
