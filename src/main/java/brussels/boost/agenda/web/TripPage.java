package brussels.boost.agenda.web;

import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.domain.AccompanyTrip;
import brussels.boost.agenda.domain.Trip;
import brussels.boost.platform.web.OwnWords;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accompanied trip on one picture page; it prints on one A4. */
public record TripPage(String pid, AccompanyTrip.Read read) {
    public Appointment moment() {
        return read.moment();
    }

    public Trip trip() {
        return read.trip();
    }

    public String base() {
        return "/people/" + pid + "/agenda/" + read.moment().id();
    }

    public List<String> papers() {
        return Trip.PAPERS;
    }

    /** The words in the language the reader reads, or else the person's: the page is printed for them. */
    public @Nullable OwnWords own(Page page) {
        return page.own().or(() -> read.languages().stream().flatMap(tag -> OwnWords.in(tag.split("-")[0]).stream()).findFirst()).orElse(null);
    }

    public String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
