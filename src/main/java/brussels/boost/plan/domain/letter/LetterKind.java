package brussels.boost.plan.domain.letter;

import java.util.Map;

/** What a letter is about. @param attests signed by whoever attests, not by the person @param active still offered */
public record LetterKind(String code, boolean attests, Map<String, String> labels, boolean active) {
    public String label(String language) {
        return labels.getOrDefault(language, code);
    }
}
