package brussels.boost.plan.web;

import brussels.boost.plan.LetterId;
import brussels.boost.plan.domain.letter.LetterChoices;
import brussels.boost.plan.domain.letter.LetterLanguage;
import brussels.boost.plan.domain.letter.MakeLetter;
import brussels.boost.plan.domain.letter.ReadLetters;
import brussels.boost.plan.domain.letter.RemoveLetter;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Letters in the person's own words: chosen together, printed, signed on paper. Words are sent by POST only. */
@Controller
@RequestMapping("/people/{pid}/letters")
class LetterController {
    private final ReadLetters letters;
    private final MakeLetter make;
    private final RemoveLetter remove;

    LetterController(ReadLetters letters, MakeLetter make, RemoveLetter remove) {
        this.letters = letters;
        this.make = make;
        this.remove = remove;
    }

    @GetMapping
    View all(Actor actor, Page page, @PathVariable PersonId pid) {
        return page.view("plan/letters", new LettersPage(pid.toString(), actor instanceof Actor.Oneself, letters.drawer(actor, pid)));
    }

    @GetMapping("/new/{template:[a-z-]{1,40}}")
    View fresh(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String template) {
        return page.view("plan/letter-make", model(actor, pid, LetterChoices.usual(template, LetterLanguage.of(page.lang()))));
    }

    @PostMapping("/preview")
    View preview(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam MultiValueMap<String, String> sent) {
        return page.fragment("plan/letter-preview", "plan/letter-make", model(actor, pid, LetterForm.choices(sent)));
    }

    @PostMapping("/make")
    View make(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam MultiValueMap<String, String> sent, @RequestParam String submission) {
        var id = LetterId.of(submission);
        LetterChoices choices = LetterForm.choices(sent);
        try {
            make.make(actor, new MakeLetter.Request(pid, id, choices));
        } catch (Refusal refusal) {
            return page.invalid("plan/letter-make", model(actor, pid, choices), refusal);
        }
        return page.done(Where.of(pid, "letters/" + id), "letter.done", Where.of(pid, "letters/" + id + "/remove"));
    }

    @GetMapping("/{letter:[0-9a-f-]{36}}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String letter) {
        return page.view("plan/letter-made", new LetterMadePage(pid.toString(), letters.one(actor, pid, LetterId.of(letter))));
    }

    @GetMapping("/{letter:[0-9a-f-]{36}}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable PersonId pid, @PathVariable String letter) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"boost.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(letters.pdf(actor, pid, LetterId.of(letter)));
    }

    @PostMapping("/{letter:[0-9a-f-]{36}}/remove")
    View remove(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String letter) {
        remove.removed(actor, pid, LetterId.of(letter), true);
        return page.done(Where.of(pid, "letters"), "letter.removed", Where.of(pid, "letters/" + letter + "/restore"));
    }

    @PostMapping("/{letter:[0-9a-f-]{36}}/restore")
    View restore(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String letter) {
        remove.removed(actor, pid, LetterId.of(letter), false);
        return page.done(Where.of(pid, "letters/" + letter), "letter.restored");
    }

    private LetterMakePage model(Actor actor, PersonId pid, LetterChoices choices) {
        return new LetterMakePage(pid.toString(), actor instanceof Actor.Oneself, letters.table(actor, pid, choices));
    }
}
