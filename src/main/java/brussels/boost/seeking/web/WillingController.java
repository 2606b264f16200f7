package brussels.boost.seeking.web;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.seeking.Willing;
import brussels.boost.seeking.domain.SayWilling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "People may ask me": said, changed, paused, taken back. */
@Controller
class WillingController {
    private final SayWilling say;

    WillingController(SayWilling say) {
        this.say = say;
    }

    @GetMapping("/asked/willing")
    View form(Page page, Actor.Professional actor) {
        Willing said = say.read(actor);
        LocalDate until = said.pausedUntil();
        return page.view("seeking/willing", new WillingPage(said, say.communes(), until == null ? "" : until.toString()));
    }

    @PostMapping("/asked/willing")
    View save(Page page, Actor.Professional actor, @RequestParam(defaultValue = "") String trade, @RequestParam(defaultValue = "") String gender,
            @RequestParam(defaultValue = "") List<String> languages, @RequestParam(defaultValue = "") List<String> districts,
            @RequestParam(defaultValue = "") String sentence, @RequestParam(defaultValue = "false") boolean visible,
            @RequestParam(defaultValue = "") String until) {
        var said = new Willing(trade, AskForm.gender(gender), languages, districts, sentence, visible, day(until));
        try {
            if (!until.isBlank() && said.pausedUntil() == null) {
                throw Refusal.invalid("until", "seeking.refusal.until");
            }
            say.run(actor, said);
        } catch (Refusal refusal) {
            return page.invalid("seeking/willing", new WillingPage(said, say.communes(), until), refusal);
        }
        return page.done("/asked", "seeking.willing.done");
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
