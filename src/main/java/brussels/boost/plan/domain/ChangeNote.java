package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NoteId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** A correction by whoever wrote the note; what it said before is kept. Never the last one wins. */
@Component
public class ChangeNote {
    private final Transactions transactions;
    private final Access access;
    private final NoteStore store;
    private final Author.Names authors;

    ChangeNote(Transactions transactions, Access access, NoteStore store, Author.Names authors) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.authors = authors;
    }

    /** @param version the one that was read */
    public record Request(PersonId person, NoteId note, int version, String body, Audience audience) {}

    public void change(Actor actor, Request request) {
        PlanPolicy.said(request.body(), "body");
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), PlanActs.NOTE_CHANGED, Family.NOTES);
            Note read = mine(patient, actor, request.note());
            var changed = new Note(read.id(), read.kind(), request.body(), read.said(), PlanPolicy.audience(request.audience(), read.thirdParty()), read.author(), read.authorName(),
                    request.version(), read.created(), read.drawn(), read.thirdParty());
            if (!store.update(patient, changed, authors.of(actor))) {
                throw Refusal.conflict("plan.conflict");
            }
        });
    }

    public void remove(Actor actor, PersonId person, NoteId note) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.NOTE_REMOVED, Family.NOTES);
            store.removed(patient, mine(patient, actor, note).id(), true);
        });
    }

    /** Within thirty days. */
    public void restore(Actor actor, PersonId person, NoteId note) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.NOTE_RESTORED, Family.NOTES);
            if (!store.removed(patient, note, false)) {
                throw Refusal.notFound();
            }
        });
    }

    private Note mine(PatientAccess patient, Actor actor, NoteId id) {
        Note note = store.one(patient, id).orElseThrow(Refusal::notFound);
        if (!PlanPolicy.mayChange(note, actor)) {
            throw Refusal.forbidden("plan.note.notYours");
        }
        return note;
    }
}
