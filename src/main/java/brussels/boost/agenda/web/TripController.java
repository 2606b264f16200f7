package brussels.boost.agenda.web;

import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.domain.AccompanyTrip;
import brussels.boost.agenda.domain.Trip;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Je vous accompagne". */
@Controller
class TripController {
    private final AccompanyTrip trips;

    TripController(AccompanyTrip trips) {
        this.trips = trips;
    }

    @GetMapping("/people/{pid}/agenda/{id}/trip")
    View trip(Page page, Actor actor, @PathVariable String pid, @PathVariable String id) {
        return page.view("agenda/trip", new TripPage(pid, trips.read(actor, PersonId.of(pid), AppointmentId.of(id))));
    }

    @PostMapping("/people/{pid}/agenda/{id}/trip/keep")
    View keep(Page page, Actor actor, @PathVariable String pid, @PathVariable String id, @RequestParam(defaultValue = "") String leave,
            @RequestParam(defaultValue = "") String way, @RequestParam(defaultValue = "") String who, @RequestParam(defaultValue = "") String how,
            @RequestParam(required = false) @Nullable List<String> papers) {
        trips.run(actor, PersonId.of(pid), AppointmentId.of(id), new Trip(leave, way, who, how, papers == null ? List.of() : papers));
        return page.done("/people/" + pid + "/agenda/" + id + "/trip", "agenda.trip.kept");
    }
}
