package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NoteId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the journal show. */
@Component
public class ReadJournal {
    static final int PAGE = 25;

    private final Transactions transactions;
    private final Access access;
    private final NoteStore notes;
    private final DraftStore drafts;

    ReadJournal(Transactions transactions, Access access, NoteStore notes, DraftStore drafts) {
        this.transactions = transactions;
        this.access = access;
        this.notes = notes;
        this.drafts = drafts;
    }

    /**
     * A page of notes.
     *
     * @param next what follows starts after this one; null when this is all
     * @param somethingConfided the person reads, and what somebody else confided is not shown
     */
    public record Slice(List<Note> notes, @Nullable NoteId next, boolean somethingConfided) {}

    /** What the actor was typing. */
    public record Draft(String text, Instant savedAt) {}

    /** A note and what it said before, the latest first. */
    public record One(Note note, List<Note.Revision> before) {}

    public Slice slice(PatientAccess patient, NoteFilter filter, @Nullable NoteId before) {
        List<Note> found = notes.page(patient, filter, before, PAGE + 1);
        NoteId next = found.size() <= PAGE ? null : found.get(PAGE - 1).id();
        return new Slice(found.subList(0, Math.min(PAGE, found.size())), next, notes.somethingConfided(patient));
    }

    public Optional<Draft> draft(PatientAccess patient) {
        AccountId author = patient.actor().account();
        return author == null ? Optional.empty()
                : drafts.read(patient, author).map(draft -> new Draft(draft.text(), draft.savedAt()));
    }

    public One one(PatientAccess patient, NoteId id) {
        return new One(notes.one(patient, id).orElseThrow(Refusal::notFound), notes.before(patient, id));
    }

    public <T> T reading(Actor actor, PersonId person, Function<PatientAccess, T> work) {
        return transactions.write(actor, () ->
                Objects.requireNonNull(work.apply(access.read(actor, person, PlanActs.NOTES_READ, Family.NOTES))));
    }
}
