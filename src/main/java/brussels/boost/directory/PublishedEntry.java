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
 * @param weeks what its hours, by their text, make of an ordinary week: its own, those of its other places and of its rounds
 */
public record PublishedEntry(ServiceId id, Map<String, String> facts, Map<String, List<Open>> weeks, @Nullable LocalDate checkedOn, Instant modified) {
    /** Minutes of the day; the end may lie beyond midnight. */
    public record Open(DayOfWeek day, int from, int until) {}

    /** Empty when the hours are not known or not of a week. */
    public List<Open> week(String hours) {
        return weeks.getOrDefault(hours, List.of());
    }

    public String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    /** In a language, or in another one when it is not said in it. */
    public String said(Fact fact, String language) {
        String own = fact(fact.in(language));
        return !own.isEmpty() ? own : fact.languages().stream().map(other -> fact(fact.in(other))).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
