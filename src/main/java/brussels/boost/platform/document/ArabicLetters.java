package brussels.boost.platform.document;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/**
 * The joined forms of the Arabic script, read from Unicode itself: ICU's own shaper leaves letters of Persian and Urdu
 * apart and stretches words at their vowel signs.
 */
final class ArabicLetters {
    private static final String LAM = "\u0644";
    private static final Normalizer2 PLAIN = Normalizer2.getNFKCInstance();
    /** Letters, then how they stand (a {@link DecompositionType}), to the form drawn. */
    private static final Map<String, Map<Integer, Character>> FORMS = forms();

    private ArabicLetters() {}

    private static Map<String, Map<Integer, Character>> forms() {
        var forms = new HashMap<String, Map<Integer, Character>>();
        for (char form = 0xFB50; form <= 0xFEFC; form++) {
            if (!isForm(form)) continue;
            String letters = PLAIN.getDecomposition(form) == null ? "" : plain(String.valueOf(form));
            boolean lamAlef = letters.length() == 2 && letters.startsWith(LAM) && form >= 0xFEF5;
            if (letters.length() != 1 && !lamAlef) continue;
            forms.computeIfAbsent(letters, key -> new HashMap<>()).putIfAbsent(UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE), form);
        }
        return forms;
    }

    private static boolean isForm(char c) {
        return c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
    }

    /** The letters themselves, out of their joined forms. */
    static String plain(String text) {
        return text.chars().anyMatch(c -> isForm((char) c)) ? PLAIN.normalize(text) : text;
    }

    static String joined(String text) {
        if (text.chars().noneMatch(c -> c >= 0x0600 && c <= 0x07FF)) return text;
        var joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean before = joinsNext(neighbour(text, i, -1));
            boolean pair = i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2));
            boolean after = !pair && joinsNext(text.charAt(i)) && joinsPrevious(neighbour(text, i, 1));
            before &= joinsPrevious(text.charAt(i));
            joined.append(form(text.substring(i, pair ? i + 2 : i + 1), before, after));
            if (pair) i++;
        }
        return joined.toString();
    }

    private static String form(String letters, boolean before, boolean after) {
        int stands = before && after ? DecompositionType.MEDIAL : before ? DecompositionType.FINAL : after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
        Character form = isVowelSign(letters.charAt(0)) ? null : FORMS.getOrDefault(letters, Map.of()).get(stands);
        return form == null ? letters : form.toString();
    }

    /** The nearest letter on that side, past the signs written above and below; a space when there is none. */
    private static char neighbour(String text, int from, int step) {
        for (int i = from + step; i >= 0 && i < text.length(); i += step) {
            if (!isVowelSign(text.charAt(i))) return text.charAt(i);
        }
        return ' ';
    }

    private static boolean isVowelSign(char c) {
        return joining(c) == JoiningType.TRANSPARENT;
    }

    private static boolean joinsNext(char c) {
        return joining(c) == JoiningType.DUAL_JOINING || joining(c) == JoiningType.LEFT_JOINING || joining(c) == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsPrevious(char c) {
        return joining(c) == JoiningType.DUAL_JOINING || joining(c) == JoiningType.RIGHT_JOINING || joining(c) == JoiningType.JOIN_CAUSING;
    }

    private static int joining(char c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }
}
