package brussels.boost.referral.web;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.domain.MoveAsk;
import brussels.boost.referral.domain.Outcome;
import brussels.boost.referral.domain.PrintReferral;
import brussels.boost.referral.domain.ReadReferrals;
import brussels.boost.referral.domain.SayOutcome;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What becomes of one ask on the sender's side, and what became of it all for the person. */
@Controller
@RequestMapping("/people/{pid}/referrals/{rid:[0-9a-f-]{36}}")
class AskController {
    private final MoveAsk move;
    private final SayOutcome outcome;
    private final ReadReferrals read;
    private final PrintReferral print;

    AskController(MoveAsk move, SayOutcome outcome, ReadReferrals read, PrintReferral print) {
        this.move = move;
        this.outcome = outcome;
        this.read = read;
        this.print = print;
    }

    @PostMapping("/asks/{aid}/spoke")
    View spoke(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam String submission, @RequestParam String answer) {
        move.spoke(actor, at(pid, rid, aid, submission), answer);
        return done(page, pid, rid, "referral.noted");
    }

    @PostMapping("/asks/{aid}/note")
    View note(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam String submission,
            @RequestParam(required = false) @Nullable ReferralStatus status, @RequestParam(required = false) @Nullable String reason, @RequestParam(required = false) @Nullable String words) {
        try {
            if (status == null) {
                throw Refusal.invalid("status", "referral.status.missing");
            }
            move.note(actor, at(pid, rid, aid, submission), status, reason, words);
        } catch (Refusal refusal) {
            return refused(actor, page, pid, rid, refusal);
        }
        return done(page, pid, rid, "referral.noted");
    }

    @PostMapping("/asks/{aid}/choose")
    View choose(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam String submission) {
        move.choose(actor, at(pid, rid, aid, submission));
        return done(page, pid, rid, "referral.chosen.done");
    }

    @PostMapping("/asks/{aid}/withdraw")
    View withdraw(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam String submission,
            @RequestParam(required = false) @Nullable String reason) {
        move.withdraw(actor, at(pid, rid, aid, submission), reason);
        return done(page, pid, rid, "referral.withdrawn");
    }

    @PostMapping("/asks/{aid}/reply")
    View reply(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam String submission,
            @RequestParam(defaultValue = "") String reply) {
        try {
            move.reply(actor, at(pid, rid, aid, submission), reply);
        } catch (Refusal refusal) {
            return refused(actor, page, pid, rid, refusal);
        }
        return done(page, pid, rid, "referral.replied");
    }

    @PostMapping("/asks/{aid}/told")
    View told(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam String submission,
            @RequestParam Map<String, String> sent) {
        MoveAsk.At at = at(pid, rid, aid, submission);
        try {
            move.told(actor, at, AnswerPages.reader(at.id(), sent));
        } catch (Refusal refusal) {
            return refused(actor, page, pid, rid, refusal);
        }
        return done(page, pid, rid, "referral.noted");
    }

    @PostMapping("/outcome")
    View outcome(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @RequestParam(required = false) Outcome.@Nullable Answer answer,
            @RequestParam(defaultValue = "PERSON") Outcome.From from) {
        try {
            if (answer == null) {
                throw Refusal.invalid("answer", "referral.outcome.missing");
            }
            outcome.say(actor, pid, ReferralId.of(rid), answer, from);
        } catch (Refusal refusal) {
            return refused(actor, page, pid, rid, refusal);
        }
        return done(page, pid, rid, "referral.outcome.done");
    }

    @GetMapping("/asks/{aid}/letter.pdf")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"boost.pdf\"").header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(print.pdf(actor, pid, ReferralId.of(rid), AskId.of(aid)));
    }

    private View refused(Actor actor, Page page, PersonId pid, String rid, Refusal refusal) {
        return page.invalid("referral/one", new ReferralPage(pid.toString(), actor instanceof Actor.Oneself, read.one(actor, pid, ReferralId.of(rid))), refusal);
    }

    private static MoveAsk.At at(PersonId pid, String rid, String aid, String submission) {
        return new MoveAsk.At(pid, ReferralId.of(rid), AskId.of(aid), UUID.fromString(submission));
    }

    private static View done(Page page, PersonId pid, String rid, String key) {
        return page.done("/people/" + pid + "/referrals/" + rid, key);
    }
}
