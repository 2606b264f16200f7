package brussels.boost.referral.domain;

import java.util.Map;

/** Why something came to nothing; the words are the installation's. @param active still offered */
public record Reason(String code, String saidBy, Map<String, String> labels, boolean active) {
    public String label(String language) {
        return labels.getOrDefault(language, code);
    }
}
