package brussels.boost.plan.web;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.domain.AddNote;
import brussels.boost.plan.domain.ChangeNote;
import brussels.boost.plan.domain.KeepDraft;
import brussels.boost.plan.domain.NoteFilter;
import brussels.boost.plan.domain.PlanPolicy;
import brussels.boost.plan.domain.ReadJournal;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The journal: ten seconds to write, corrections that keep what was said. */
@Controller
@RequestMapping("/people/{pid}")
class JournalController {
    private final ReadJournal journal;
    private final AddNote add;
    private final KeepDraft drafts;
    private final ChangeNote change;
    private final Composers composers;
    private final BrusselsTime time;

    JournalController(ReadJournal journal, AddNote add, KeepDraft drafts, ChangeNote change, Composers composers, BrusselsTime time) {
        this.journal = journal;
        this.add = add;
        this.drafts = drafts;
        this.change = change;
        this.composers = composers;
        this.time = time;
    }

    @GetMapping("/journal")
    View all(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable NoteId before) {
        JournalPage model = journal.reading(actor, pid, patient -> slice(patient, filter(show), before, null));
        return page.view("plan/journal", model);
    }

    @PostMapping("/notes/add")
    View add(Actor actor, Page page, @PathVariable PersonId pid, NoteForm form) {
        try {
            add.add(actor, pid, form.note());
        } catch (Refusal refusal) {
            return page.invalid("plan/journal", journal.reading(actor, pid, patient -> slice(patient, NoteFilter.ALL, null, form)), refusal);
        }
        return page.done(Where.back(actor, pid, form.back()), "plan.note.kept", Where.of(pid, "notes/" + form.submission() + "/remove"));
    }

    @PostMapping("/notes/draft")
    View draft(Actor actor, Page page, @PathVariable PersonId pid, @RequestParam(defaultValue = "") String body) {
        drafts.keep(actor, pid, body);
        return page.view("plan/draft-kept", time.now());
    }

    @GetMapping("/notes/{id}")
    View one(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable NoteId id) {
        return page.view("plan/note", form(actor, pid, id, null, false));
    }

    @PostMapping("/notes/{id}/edit")
    View edit(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable NoteId id, NoteForm form) {
        try {
            change.change(actor, new ChangeNote.Request(pid, id, form.version() == null ? 0 : form.version(), form.text(form.body()), form.chosen()));
        } catch (Refusal refusal) {
            return refusal.outcome() == Refusal.Outcome.CONFLICT
                    ? page.conflict("plan/note", form(actor, pid, id, form, true))
                    : page.invalid("plan/note", form(actor, pid, id, form, false), refusal);
        }
        return page.done(Where.of(pid, "journal"), "plan.note.changed");
    }

    @PostMapping("/notes/{id}/remove")
    View remove(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable NoteId id) {
        change.remove(actor, pid, id);
        return page.done(Where.of(pid, "journal"), "plan.note.removed", Where.of(pid, "notes/" + id + "/restore"));
    }

    @PostMapping("/notes/{id}/restore")
    View restore(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable NoteId id) {
        change.restore(actor, pid, id);
        return page.done(Where.of(pid, "journal"), "plan.note.restored");
    }

    private JournalPage slice(PatientAccess patient, NoteFilter filter, @Nullable NoteId before, @Nullable NoteForm sent) {
        String pid = patient.person().toString();
        String name = composers.name(patient);
        ReadJournal.Slice slice = journal.slice(patient, filter, before);
        NoteId next = slice.next();
        String more = next == null ? null : "/people/" + pid + "/journal?show=" + word(filter) + "&before=" + next;
        return new JournalPage(pid, name, composers.of(patient, name, sent, "journal"),
                slice.notes().stream().map(note -> NoteView.of(pid, name, note, patient.actor())).toList(), filter, more, slice.somethingConfided());
    }

    private NotePage form(Actor actor, PersonId pid, NoteId id, @Nullable NoteForm sent, boolean conflict) {
        return journal.reading(actor, pid, patient -> {
            ReadJournal.One one = journal.one(patient, id);
            return new NotePage(pid.toString(), composers.name(patient), actor instanceof Actor.Oneself,
                    sent == null ? NoteForm.of(one.note()) : sent, composers.others(patient), one, PlanPolicy.mayChange(one.note(), actor), conflict);
        });
    }

    /** The word of a filter in the address: {@code said-by-person}. */
    static String word(NoteFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static NoteFilter filter(String word) {
        return WordsForm.one(NoteFilter.class, word.toUpperCase(Locale.ROOT).replace('-', '_'), NoteFilter.ALL);
    }
}
