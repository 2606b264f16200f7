package brussels.boost.agenda.web;

import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.domain.AccompanyTrip;
import brussels.boost.agenda.domain.Trip;
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

    public String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
