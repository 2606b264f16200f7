package brussels.boost.person.web;

import brussels.boost.access.Audience;
import brussels.boost.person.domain.NoteWriting;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "A writing exists": a form with four short answers. */
@Controller
@RequestMapping("/people/{pid}/know/written")
class WrittenController {
    private final NoteWriting writing;

    WrittenController(NoteWriting writing) {
        this.writing = writing;
    }

    /** What was typed. */
    record Typed(@Nullable String kind, @Nullable String where, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            Audience.@Nullable Kind audience, @Nullable List<String> members, @Nullable Boolean agreed) {
        static final Typed NOTHING = new Typed(null, null, null, null, null, null);
    }

    @GetMapping
    View ask(Page page, Actor actor, @PathVariable PersonId pid) {
        return page.view("person/written", model(actor, pid, Typed.NOTHING));
    }

    @PostMapping("/note")
    View note(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam String submission, @ModelAttribute Typed typed) {
        UUID id = Id.parse(submission);
        List<String> members = typed.members();
        Audience.Kind audience = typed.audience();
        try {
            writing.note(actor, new NoteWriting.Request(pid, id, text(typed.kind()), text(typed.where()), page.lang(), typed.since(),
                    audience == null ? Audience.Kind.PERSON : audience,
                    members == null ? Set.of() : members.stream().map(MemberId::of).collect(Collectors.toSet()), Boolean.TRUE.equals(typed.agreed())));
        } catch (Refusal refusal) {
            return page.invalid("person/written", model(actor, pid, typed), refusal);
        }
        return page.done("/people/" + pid + "/know", "person.written.done", "/people/" + pid + "/know/" + id + "/remove");
    }

    private WrittenPage model(Actor actor, PersonId pid, Typed typed) {
        return new WrittenPage(pid, actor instanceof Actor.Oneself, writing.ask(actor, pid), text(typed.kind()), text(typed.where()), typed.since());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
