package brussels.boost.day.web;

import brussels.boost.day.domain.Bead;
import brussels.boost.day.domain.ReadDay;
import brussels.boost.day.domain.Someone;
import brussels.boost.person.SpokenLanguages;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A professional's day. */
public record DayPage(String firstName, ReadDay.Day day) {
    private static final Set<String> TITLES = Set.of("dr", "dr.", "prof", "prof.");

    /** A doctor is greeted by name too. */
    static DayPage of(String name, ReadDay.Day day) {
        List<String> words = List.of(name.strip().split("\\s+"));
        return new DayPage(words.stream().filter(word -> !TITLES.contains(word.toLowerCase(Locale.ROOT))).findFirst().orElse(words.getFirst()), day);
    }

    /** The colour of a bead's ring. */
    public String ring(Bead bead) {
        return bead.gone() ? "done" : bead.moment() != null ? "prox" : "";
    }

    /** By their own names, each in its own direction of writing (Unicode isolates). */
    public String languages(Someone one) {
        return SpokenLanguages.listed(one.card().languages());
    }

    public String greeting(Page page) {
        int hour = LocalTime.ofInstant(Instant.now(), BrusselsTime.ZONE).getHour();
        return page.t(hour >= 18 ? "day.hello.evening" : "day.hello", firstName);
    }
}
