package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PersonDoor;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.domain.AddOwnStep;
import brussels.boost.plan.domain.Doers;
import brussels.boost.plan.domain.Drawn;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.ShowDrawing;
import brussels.boost.plan.domain.WriteOwnNote;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The person's own note and own step, written, drawn or photographed. */
@Controller
class OwnLineController {
    private final ReadPlan plans;
    private final Doers doers;
    private final WriteOwnNote notes;
    private final AddOwnStep steps;
    private final ShowDrawing drawings;

    OwnLineController(ReadPlan plans, Doers doers, WriteOwnNote notes, AddOwnStep steps, ShowDrawing drawings) {
        this.plans = plans;
        this.doers = doers;
        this.notes = notes;
        this.steps = steps;
        this.drawings = drawings;
    }

    @Bean
    static PersonDoor noteDoor() {
        return PersonDoor.of(50, "/me/note", "doors/note", "own.door.note");
    }

    @Bean
    static PersonDoor stepDoor() {
        return PersonDoor.of(60, "/me/step", "doors/step", "own.door.step");
    }

    @GetMapping("/me/note")
    View note(Actor.Oneself actor, Page page) {
        return page.view("plan/own-line", form(actor, "note", "", ""));
    }

    @GetMapping("/me/step")
    View step(Actor.Oneself actor, Page page) {
        return page.view("plan/own-line", form(actor, "step", "", ""));
    }

    @PostMapping("/me/note")
    View write(Actor.Oneself actor, Page page, @RequestParam String submission, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String audience, @RequestParam(required = false) @Nullable MultipartFile drawing,
            @RequestParam(required = false) @Nullable MultipartFile photo) throws IOException {
        try {
            notes.run(actor, new WriteOwnNote.Request(NoteId.of(submission), words, page.t("own.drawn"), drawn(drawing, photo), audience(audience)));
        } catch (Refusal refusal) {
            return page.invalid("plan/own-line", form(actor, "note", words, audience), refusal);
        }
        return page.done("/me", "own.note.kept", Where.of(actor.person(), "notes/" + submission + "/remove"));
    }

    @PostMapping("/me/step")
    View add(Actor.Oneself actor, Page page, @RequestParam String submission, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String audience, @RequestParam(required = false) @Nullable MultipartFile drawing,
            @RequestParam(required = false) @Nullable MultipartFile photo) throws IOException {
        String language = page.own().map(own -> own.lang()).orElse(page.lang());
        try {
            steps.run(actor, new AddOwnStep.Request(StepId.of(submission), words, words.isBlank() ? page.lang() : language, page.t("own.drawn"),
                    drawn(drawing, photo), audience(audience)));
        } catch (Refusal refusal) {
            return page.invalid("plan/own-line", form(actor, "step", words, audience), refusal);
        }
        return page.done("/me/pictures", "own.step.kept", Where.of(actor.person(), "steps/" + submission + "/drop"));
    }

    @GetMapping("/people/{pid}/drawings/notes/{id}")
    ResponseEntity<byte[]> drawing(Actor actor, @PathVariable PersonId pid, @PathVariable NoteId id) {
        return answer(drawings.of(actor, pid, id));
    }

    @GetMapping("/people/{pid}/drawings/steps/{id}")
    ResponseEntity<byte[]> drawing(Actor actor, @PathVariable PersonId pid, @PathVariable StepId id) {
        return answer(drawings.of(actor, pid, id));
    }

    private OwnLinePage form(Actor.Oneself actor, String kind, String words, String audience) {
        return plans.reading(actor, actor.person(), patient -> new OwnLinePage(kind, words, audience,
                doers.others(patient).stream().filter(MemberCard::referent).filter(member -> member.account() != null).toList()),
                kind.equals("note") ? Family.NOTES : Family.STEPS);
    }

    /** The narrowest when nothing was chosen. */
    private static Audience audience(String chosen) {
        return chosen.equals("CIRCLE") ? Audience.CIRCLE : chosen.isEmpty() || chosen.equals("PERSON") ? Audience.PERSON
                : Audience.named(Set.of(MemberId.of(chosen)));
    }

    private static Drawn drawn(@Nullable MultipartFile drawing, @Nullable MultipartFile photo) throws IOException {
        return new Drawn(drawing == null ? new byte[0] : drawing.getBytes(), photo == null ? new byte[0] : photo.getBytes());
    }

    private static ResponseEntity<byte[]> answer(CleanPicture clean) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(clean.mediaType())).body(clean.bytes());
    }
}
