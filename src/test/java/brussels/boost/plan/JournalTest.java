package brussels.boost.plan;

import static brussels.boost.access.Family.NOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Audience;
import brussels.boost.audit.Journal;
import brussels.boost.plan.Circle.Amina;
import brussels.boost.plan.domain.AddNote;
import brussels.boost.plan.domain.ChangeNote;
import brussels.boost.plan.domain.KeepDraft;
import brussels.boost.plan.domain.Note;
import brussels.boost.plan.domain.NoteFilter;
import brussels.boost.plan.domain.ReadJournal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BoostTest
@Import(Circle.class)
class JournalTest {
    @Autowired Circle circle;
    @Autowired ReadJournal journal;
    @Autowired AddNote add;
    @Autowired ChangeNote change;
    @Autowired KeepDraft drafts;
    @Autowired Journal told;
    @Autowired Transactions transactions;

    @Test
    void an_audience_narrows_and_the_person_reads_what_is_between_them() {
        var amina = circle.amina(NOTES);
        note(amina, "Pour moi seule", Audience.AUTHOR);
        note(amina, "Entre nous", Audience.PERSON);
        note(amina, "Pour le cercle", Audience.CIRCLE);
        assertThat(texts(amina.lucie(), amina)).containsExactly("Pour le cercle", "Entre nous", "Pour moi seule");
        assertThat(texts(amina.herself(), amina)).containsExactly("Pour le cercle", "Entre nous");
        assertThat(texts(amina.karim(), amina)).containsExactly("Pour le cercle");
    }

    @Test
    void somebody_named_reads_what_others_of_the_circle_do_not() {
        var amina = circle.amina(NOTES);
        note(amina, "Pour Karim", Audience.named(Set.of(amina.karimsPlace())));
        note(amina, "Pour une autre", Audience.named(Set.of(MemberId.fresh())));
        assertThat(texts(amina.karim(), amina)).containsExactly("Pour Karim");
        assertThat(texts(amina.herself(), amina)).hasSize(2);
    }

    @Test
    void the_same_form_sent_twice_is_one_note() {
        var amina = circle.amina();
        var note = new NewNote(NoteId.fresh(), NewNote.Kind.UNEXPECTED, "Le chat est revenu", Said.BY_PERSON, Audience.PERSON);
        add.add(amina.lucie(), amina.id(), note);
        add.add(amina.lucie(), amina.id(), note);
        assertThat(texts(amina.lucie(), amina)).containsExactly("Le chat est revenu");
    }

    @Test
    void a_correction_keeps_what_was_said_and_a_conflict_keeps_both() {
        var amina = circle.amina(NOTES);
        var id = note(amina, "Escalier : deux étages", Audience.CIRCLE);
        change.change(amina.lucie(), new ChangeNote.Request(amina.id(), id, 1, "Escalier : trois étages", Audience.CIRCLE));
        assertThatThrownBy(() -> change.change(amina.lucie(), new ChangeNote.Request(amina.id(), id, 1, "Autre chose", Audience.CIRCLE)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.outcome()).isEqualTo(Refusal.Outcome.CONFLICT));
        var kept = journal.reading(amina.karim(), amina.id(), patient -> journal.one(patient, id));
        assertThat(kept.note().body()).isEqualTo("Escalier : trois étages");
        assertThat(kept.before()).extracting(Note.Revision::body).containsExactly("Escalier : deux étages");
        change.change(amina.lucie(), new ChangeNote.Request(amina.id(), id, 2, "Escalier : trois étages", Audience.AUTHOR));
        assertThatThrownBy(() -> journal.reading(amina.karim(), amina.id(), patient -> journal.one(patient, id))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_note_is_corrected_and_removed_by_who_wrote_it() {
        var amina = circle.amina(NOTES);
        var id = note(amina, "À Lucie", Audience.CIRCLE);
        assertThatThrownBy(() -> change.change(amina.karim(), new ChangeNote.Request(amina.id(), id, 1, "À Karim", Audience.CIRCLE)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change.remove(amina.karim(), amina.id(), id)).isInstanceOf(Refusal.class);
        change.remove(amina.lucie(), amina.id(), id);
        assertThat(texts(amina.lucie(), amina)).isEmpty();
        change.restore(amina.lucie(), amina.id(), id);
        assertThat(texts(amina.lucie(), amina)).containsExactly("À Lucie");
    }

    @Test
    void a_draft_is_its_authors_alone_and_ends_with_the_note() {
        var amina = circle.amina(NOTES);
        drafts.keep(amina.lucie(), amina.id(), "Escalier : 2 étages desc");
        assertThat(draft(amina.lucie(), amina)).isEqualTo("Escalier : 2 étages desc");
        assertThat(draft(amina.karim(), amina)).isEmpty();
        assertThat(draft(amina.herself(), amina)).isEmpty();
        note(amina, "Escalier : 2 étages descendus", Audience.PERSON);
        assertThat(draft(amina.lucie(), amina)).isEmpty();
    }

    @Test
    void what_saves_itself_while_one_types_is_one_line_a_day_in_who_looked() {
        var amina = circle.amina(NOTES);
        for (String typed : List.of("Esc", "Escalier", "Escalier : 2 étages")) {
            drafts.keep(amina.lucie(), amina.id(), typed);
        }
        drafts.keep(amina.karim(), amina.id(), "Ordonnance");
        assertThat(transactions.read(amina.herself(), () -> told.about(amina.id(), null, 50)))
                .filteredOn(line -> line.act().equals("plan.draft.kept")).hasSize(2);
        assertThat(draft(amina.lucie(), amina)).isEqualTo("Escalier : 2 étages");
    }

    @Test
    void the_journal_goes_on_after_the_last_note_of_the_page() {
        var amina = circle.amina();
        for (int i = 1; i <= 27; i++) {
            note(amina, "Note " + i, Audience.PERSON);
        }
        var first = journal.reading(amina.lucie(), amina.id(), patient -> journal.slice(patient, NoteFilter.ALL, null));
        assertThat(first.notes()).hasSize(25);
        var rest = journal.reading(amina.lucie(), amina.id(), patient -> journal.slice(patient, NoteFilter.ALL, first.next()));
        assertThat(rest.notes()).extracting(Note::body).containsExactly("Note 2", "Note 1");
        assertThat(rest.next()).isNull();
        assertThat(journal.reading(amina.lucie(), amina.id(), patient -> journal.slice(patient, NoteFilter.UNEXPECTED, null)).notes()).isEmpty();
    }

    private NoteId note(Amina amina, String body, Audience audience) {
        var note = new NewNote(NoteId.fresh(), NewNote.Kind.NOTE, body, null, audience);
        add.add(amina.lucie(), amina.id(), note);
        return note.id();
    }

    private List<String> texts(Actor actor, Amina amina) {
        return journal.reading(actor, amina.id(), patient -> journal.slice(patient, NoteFilter.ALL, null)).notes().stream().map(Note::body).toList();
    }

    private String draft(Actor actor, Amina amina) {
        return journal.reading(actor, amina.id(), patient -> journal.draft(patient).map(ReadJournal.Draft::text).orElse(""));
    }
}
