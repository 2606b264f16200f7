package brussels.boost.helpdesk;

import java.util.Map;
import java.util.Set;

/** A sheet of know-how as it is written. @param titles by language; French is always there @param themes codes of needs */
public record NewKnowHow(KnowHowId id, Map<String, String> titles, Map<String, String> texts, Set<String> themes) {
    public NewKnowHow {
        titles = Map.copyOf(titles);
        texts = Map.copyOf(texts);
        themes = Set.copyOf(themes);
    }
}
