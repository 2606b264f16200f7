package brussels.boost.access.web;

import brussels.boost.access.domain.relation.DecideDeparture;
import brussels.boost.access.domain.relation.ReadDepartures;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody of the circle left their organisation: the person chooses what comes next. */
@Controller
class DepartureController {
    private final ReadDepartures read;
    private final DecideDeparture decide;

    DepartureController(ReadDepartures read, DecideDeparture decide) {
        this.read = read;
        this.decide = decide;
    }

    @GetMapping("/people/{pid}/departures")
    View departures(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/departures", model(actor, pid, ""));
    }

    @PostMapping("/people/{pid}/departures/{departure}/decide")
    View decide(Page page, Actor actor, @PathVariable String pid, @PathVariable UUID departure, @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "false") boolean agreed) {
        try {
            if (next.isBlank()) {
                throw Refusal.invalid("next", "departure.refusal.choose");
            }
            decide.run(actor, new DecideDeparture.Request(PersonId.of(pid), departure,
                    next.startsWith("keep:") ? HatId.of(next.substring(5)) : null,
                    next.startsWith("instead:") ? MemberId.of(next.substring(8)) : null, agreed, page.lang()));
        } catch (Refusal refusal) {
            return page.invalid("access/departures", model(actor, pid, departure.toString()), refusal);
        }
        String circle = actor instanceof Actor.Oneself ? "/people/" + pid + "/circle" : "/people";
        return next.equals("end") ? page.done(circle, "departure.done.end", "/people/" + pid + "/departures/" + departure + "/undo")
                : page.done(circle, "departure.done");
    }

    @PostMapping("/people/{pid}/departures/{departure}/undo")
    View undo(Page page, Actor actor, @PathVariable String pid, @PathVariable UUID departure) {
        decide.undo(actor, PersonId.of(pid), departure);
        return page.done("/people/" + pid + "/departures", "relation.takenBack");
    }

    private DeparturesPage model(Actor actor, String pid, String wrong) {
        return new DeparturesPage(pid, actor instanceof Actor.Oneself, read.run(actor, PersonId.of(pid)), wrong);
    }
}
