package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.KnowHowId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What advisers learned to answer, in a page. @param checkedOn when somebody last said that it still holds */
public record KnowHow(KnowHowId id, Map<String, String> titles, Map<String, String> texts, Set<String> themes, LocalDate checkedOn, boolean retired, int version) {
    public KnowHow {
        titles = Map.copyOf(titles);
        texts = Map.copyOf(texts);
        themes = Set.copyOf(themes);
    }

    public String title(String language) {
        return in(titles, language);
    }

    public String text(String language) {
        return in(texts, language);
    }

    private static String in(Map<String, String> words, String language) {
        String said = words.getOrDefault(language, "");
        return said.isBlank() ? words.getOrDefault("fr", "") : said;
    }
}
