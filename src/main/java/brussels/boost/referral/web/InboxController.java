package brussels.boost.referral.web;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.AskId;
import brussels.boost.referral.domain.OpenReferral;
import brussels.boost.referral.domain.ReadInbox;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For colleagues who answer for a service with their own account; and for whoever calls the services that keep silent. */
@Controller
class InboxController {
    private final ReadInbox inbox;
    private final OpenReferral door;
    private final AnswerPages answers;

    InboxController(ReadInbox inbox, OpenReferral door, AnswerPages answers) {
        this.inbox = inbox;
        this.door = door;
        this.answers = answers;
    }

    @GetMapping("/referrals/inbox")
    View inbox(Page page, Actor.Professional actor) {
        return page.view("referral/inbox", new InboxPage(inbox.inbox(actor)));
    }

    @GetMapping("/referrals/silent")
    View silent(Page page, Actor.Professional actor) {
        return page.view("referral/silent", new SilentPage(inbox.silent(actor)));
    }

    @GetMapping("/referrals/inbox/{aid}")
    View open(Page page, Actor.Professional actor, @PathVariable String aid) {
        return answers.show(page, door.asPartner(actor, AskId.of(aid)), LinkReader.partner("/referrals/inbox/" + aid));
    }

    @PostMapping("/referrals/inbox/{aid}/answer")
    View answer(Page page, Actor.Professional actor, @PathVariable String aid, @RequestParam Map<String, String> sent) {
        return answers.answer(page, door.asPartner(actor, AskId.of(aid)), LinkReader.partner("/referrals/inbox/" + aid), sent);
    }

    @PostMapping("/referrals/inbox/{aid}/question")
    View question(Page page, Actor.Professional actor, @PathVariable String aid, @RequestParam Map<String, String> sent) {
        return answers.question(page, door.asPartner(actor, AskId.of(aid)), LinkReader.partner("/referrals/inbox/" + aid), sent);
    }

    @GetMapping("/referrals/inbox/{aid}/readings/{reading}/pictures/{picture}")
    ResponseEntity<byte[]> picture(Actor.Professional actor, @PathVariable String aid, @PathVariable String reading, @PathVariable String picture) {
        return answers.picture(door.asPartner(actor, AskId.of(aid)), reading, picture);
    }

    @PostMapping("/referrals/inbox/{aid}/identity")
    View identity(Page page, Actor.Professional actor, @PathVariable String aid, @RequestParam Map<String, String> sent) {
        return answers.identity(page, door.asPartner(actor, AskId.of(aid)), LinkReader.partner("/referrals/inbox/" + aid), sent);
    }
}
