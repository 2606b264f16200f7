package brussels.boost.plan.domain.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The words a kind of letter is made of in one language, in the version in force. */
record LetterTemplate(String kind, LetterLanguage language, int version, boolean attests, String recipient, String subject, String greeting,
        String opening, String quoting, String health, String closing, String farewell) {

    /** With names and times put in, apart by their empty lines. */
    static List<String> paragraphs(String text, Map<String, String> values) {
        return Arrays.stream(text.split("\\n\\s*\\n")).map(paragraph -> filled(paragraph.strip(), values)).filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (var value : values.entrySet()) filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        return filled;
    }
}
