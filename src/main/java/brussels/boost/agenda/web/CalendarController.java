package brussels.boost.agenda.web;

import brussels.boost.agenda.domain.ConnectCalendar;
import brussels.boost.agenda.domain.GiveCalendar;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A professional's own diary in, and ours out. */
@Controller
class CalendarController {
    private static final String HERE = "/day/calendar";

    private final ConnectCalendar connect;
    private final GiveCalendar give;

    CalendarController(ConnectCalendar connect, GiveCalendar give) {
        this.connect = connect;
        this.give = give;
    }

    @GetMapping(HERE)
    View calendars(Page page, Actor actor) {
        return page.view("agenda/calendars", model(professional(actor), null));
    }

    @PostMapping("/day/calendar/connect")
    View connect(Page page, Actor actor, @RequestParam(defaultValue = "") String address) {
        try {
            connect.run(professional(actor), address);
            return page.go(HERE);
        } catch (Refusal refusal) {
            return page.invalid("agenda/calendars", model(professional(actor), null), refusal);
        }
    }

    @PostMapping("/day/calendar/again")
    View again(Page page, Actor actor) {
        connect.again(professional(actor));
        return page.go(HERE);
    }

    @PostMapping("/day/calendar/disconnect")
    View disconnect(Page page, Actor actor) {
        connect.disconnect(professional(actor));
        return page.done(HERE, "agenda.calendar.disconnected");
    }

    /** Answers with a page, not a redirect: the address is shown once and kept nowhere. */
    @PostMapping("/day/calendar/devices/give")
    View give(Page page, Actor actor, @RequestParam String submission) {
        String address = give.run(professional(actor), Id.parse(submission)).orElse(null);
        return page.view("agenda/calendars", model(professional(actor), address));
    }

    @PostMapping("/day/calendar/devices/{id}/revoke")
    View revoke(Page page, Actor actor, @PathVariable String id) {
        give.revoke(professional(actor), Id.parse(id));
        return page.done(HERE, "agenda.device.revoked");
    }

    /** For a device, without signing in. */
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(give.read(token).getBytes(StandardCharsets.UTF_8));
    }

    private CalendarPage model(Actor.Professional actor, @Nullable String given) {
        return new CalendarPage(connect.state(actor), give.devices(actor), given);
    }

    private static Actor.Professional professional(Actor actor) {
        if (actor instanceof Actor.Professional professional) {
            return professional;
        }
        throw Refusal.forbidden("error.otherRole");
    }
}
