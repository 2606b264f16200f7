package brussels.boost.plan.domain.letter;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.LetterId;
import brussels.boost.plan.domain.PlanPolicy;
import brussels.boost.plan.domain.letter.Quotable;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of letters show: what one can be about, what it would say, and those made before. */
@Component
public class ReadLetters {
    private final Transactions transactions;
    private final Access access;
    private final LetterDesk desk;
    private final LetterStore store;
    private final LetterTemplates templates;
    private final LetterPdf pdfs;
    private final Names names;

    ReadLetters(Transactions transactions, Access access, LetterDesk desk, LetterStore store, LetterTemplates templates, LetterPdf pdfs, Names names) {
        this.transactions = transactions;
        this.access = access;
        this.desk = desk;
        this.store = store;
        this.templates = templates;
        this.pdfs = pdfs;
        this.names = names;
    }

    /** One letter already made. @param name as the person is called @param by null when the person made it */
    public record Made(LetterId id, String name, String kind, Letter letter, Instant at, @Nullable String by, boolean mayRemove) {}

    /** What can be written, and what was. @param name as the person is called */
    public record Drawer(String name, List<LetterKind> kinds, List<Made> made, boolean mayMake) {}

    /** The page on which a letter is made. */
    public record Table(String name, LetterKind kind, LetterChoices choices, List<Quotable> quotable, Letter preview, boolean mayMake) {}

    public Drawer drawer(Actor actor, PersonId person) {
        return transactions.write(actor, () -> laidOut(access.read(actor, person, LetterActs.LETTERS_READ, Family.NOTES)));
    }

    private Drawer laidOut(PatientAccess patient) {
        return new Drawer(names.nameToUse(patient), templates.kinds(), store.of(patient).stream().map(kept -> made(kept, patient)).toList(),
                patient.mayWrite(Family.NOTES));
    }

    /** What a letter can be about; nobody's data. Inside a transaction. */
    public List<LetterKind> kinds() {
        return templates.offered();
    }

    public Table table(Actor actor, PersonId person, LetterChoices choices) {
        return transactions.write(actor, () -> {
            PatientAccess patient = access.read(actor, person, LetterActs.LETTERS_READ, Family.NOTES);
            LetterKind kind = templates.offered().stream().filter(one -> one.code().equals(choices.kind())).findFirst().orElseThrow(Refusal::notFound);
            return new Table(names.nameToUse(patient), kind, choices, desk.quotable(patient), desk.compose(patient, choices).letter(),
                    patient.mayWrite(Family.NOTES));
        });
    }

    public Made one(Actor actor, PersonId person, LetterId id) {
        return transactions.write(actor, () -> {
            PatientAccess patient = access.read(actor, person, LetterActs.LETTERS_READ, Family.NOTES);
            return made(store.one(patient, id).orElseThrow(Refusal::notFound), patient);
        });
    }

    /** The same paper again, the same words. */
    public byte[] pdf(Actor actor, PersonId person, LetterId id) {
        LetterStore.Kept kept = transactions.write(actor, () ->
                store.one(access.read(actor, person, LetterActs.LETTER_PRINTED, Family.NOTES), id).orElseThrow(Refusal::notFound));
        return pdfs.pdf(kept.letter());
    }

    private Made made(LetterStore.Kept kept, PatientAccess patient) {
        return new Made(kept.id(), names.nameToUse(patient), kept.kind(), kept.letter(), kept.at(), kept.by(),
                patient.mayWrite(Family.NOTES) && PlanPolicy.mayChangeAudience(kept.author(), patient.actor()));
    }
}
