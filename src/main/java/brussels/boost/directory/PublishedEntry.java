package brussels.boost.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the world may read it.
 *
 * @param facts by the keys of {@link Fact}
 * @param week of an ordinary week; empty when the hours are not known or not of a week
 */
public record PublishedEntry(ServiceId id, Map<String, String> facts, List<Open> week, @Nullable LocalDate checkedOn, Instant modified) {
    /** Minutes of the day; the end may lie beyond midnight. */
    public record Open(DayOfWeek day, int from, int until) {}

    public String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    /** In a language, or in another one when it is not said in it. */
    public String said(Fact fact, String language) {
        String own = fact(fact.in(language));
        return !own.isEmpty() ? own : fact.languages().stream().map(other -> fact(fact.in(other))).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
