package brussels.boost.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which of the three languages of the screens somebody wrote freely, heard by the small words, so that a screen
 * reader reads it with the right voice (WCAG 3.1.2) and nobody is asked. In doubt it says nothing.
 */
public final class Tongue {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final int ENOUGH = 2;
    /** Words of one of the three only; those that two of them share ("de", "en", "on", "me", "was", "is") are left out. */
    private static final Map<String, Set<String>> SMALL = Map.of(
            "fr", Set.of("le", "la", "les", "l", "d", "du", "des", "un", "une", "et", "est", "il", "elle", "elles", "nous", "vous", "je", "j", "ne", "n", "pas", "pour", "avec",
                    "dans", "qui", "que", "qu", "ce", "c", "au", "aux", "sur", "son", "sa", "ses", "plus", "mais", "pendant", "aucun", "aucune", "personne", "chez", "à", "été",
                    "y", "a", "ou", "où", "sans", "après", "avant", "très", "trop", "rien", "deux", "mois", "quelqu", "cette", "leur", "par", "depuis"),
            "nl", Set.of("het", "een", "van", "niet", "geen", "zijn", "haar", "voor", "met", "naar", "maar", "ook", "wij", "we", "ze", "zij", "ik", "hij", "uw", "om", "te", "bij",
                    "aan", "op", "er", "dat", "die", "deze", "dit", "wordt", "werd", "heeft", "hebben", "nog", "meer", "als", "uit", "over", "naam", "zonder", "na", "tot",
                    "wie", "wat", "waar", "moet", "kan", "twee", "maanden", "iemand", "niemand", "door", "sinds"),
            "en", Set.of("the", "and", "of", "to", "not", "no", "for", "with", "from", "she", "he", "they", "we", "you", "her", "his", "their", "this", "that", "there", "are",
                    "were", "has", "have", "but", "who", "which", "when", "without", "after", "before", "nobody", "somebody", "two", "months", "by", "since", "it"));

    private Tongue() {}

    /** {@code fr}, {@code nl} or {@code en}; null in doubt. */
    public static @Nullable String of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(hit -> hit.group()).toList();
        String best = null;
        int most = 0;
        int second = 0;
        for (var one : SMALL.entrySet()) {
            int heard = (int) words.stream().filter(one.getValue()::contains).count();
            if (heard > most) {
                second = most;
                most = heard;
                best = one.getKey();
            } else if (heard > second) {
                second = heard;
            }
        }
        return most >= ENOUGH && most > second * 2 ? best : null;
    }
}
