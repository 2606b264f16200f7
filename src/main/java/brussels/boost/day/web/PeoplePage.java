package brussels.boost.day.web;

import brussels.boost.day.domain.ReadPeople;
import brussels.boost.day.domain.Someone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page of those who chose the actor.
 *
 * @param text what was searched, or empty
 * @param note rows lead to writing a note
 */
public record PeoplePage(ReadPeople.Found found, String text, boolean note) {
    public LocalDate today() {
        return found.today();
    }

    public String href(Someone one) {
        return "/people/" + one.card().id() + (note ? "#composer" : "");
    }

    public @Nullable String next() {
        return found.next() == null ? null : "/people?after=" + found.next() + (note ? "&note" : "");
    }
}
