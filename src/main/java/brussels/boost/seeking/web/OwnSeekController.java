package brussels.boost.seeking.web;

import brussels.boost.access.HelpLine;
import brussels.boost.access.PersonDoor;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.seeking.AskId;
import brussels.boost.seeking.domain.SeekFromOwnPage;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Je cherche quelqu'un", from the person's own page. */
@Controller
class OwnSeekController {
    private final SeekFromOwnPage seek;
    private final HelpLine line;

    OwnSeekController(SeekFromOwnPage seek, HelpLine line) {
        this.line = line;
        this.seek = seek;
    }

    @Bean
    static PersonDoor seekDoor() {
        return PersonDoor.of(50, "/me/seek", "friends", "own.door.seek").decides();
    }

    @GetMapping("/me/seek")
    View look(Page page, Actor.Oneself self) {
        return page.view("seeking/own", new OwnSeekPage(seek.run(self), line.shown(page, HelpLine.Caller.PERSON)));
    }

    @PostMapping("/me/seek/ask")
    View ask(Page page, Actor.Oneself self, @RequestParam String submission, @RequestParam String professional) {
        try {
            seek.ask(self, AskId.of(submission), AccountId.of(professional), page.lang());
        } catch (Refusal refusal) {
            return page.invalid("seeking/own", new OwnSeekPage(seek.run(self), line.shown(page, HelpLine.Caller.PERSON)), refusal);
        }
        return page.done("/me/seek", "seeking.chosen");
    }
}
