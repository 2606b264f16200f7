package brussels.boost.plan.domain.sheet;

import brussels.boost.access.Access;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.SheetId;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.Translation;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Freezes a sheet as it was chosen and gives it a code that opens the same words, until it is over or taken back. */
@Component
public class MakeSheet {
    private final Transactions transactions;
    private final Access access;
    private final Links links;
    private final SheetDesk desk;
    private final SheetStore store;
    private final TakeHomePdf pdfs;
    private final Author.Names authors;

    MakeSheet(Transactions transactions, Access access, Links links, SheetDesk desk, SheetStore store, TakeHomePdf pdfs, Author.Names authors) {
        this.transactions = transactions;
        this.access = access;
        this.links = links;
        this.desk = desk;
        this.store = store;
        this.pdfs = pdfs;
        this.authors = authors;
    }

    /** @param id of the sheet: sent twice, it is made once */
    public record Request(PersonId person, SheetId id, SheetChoices choices) {}

    public void make(Actor actor, Request request) {
        FrozenSheet frozen = transactions.write(actor, () -> frozen(actor, request));
        // words that do not fit on one page are refused before anything is kept; printing takes no connection
        try {
            print(frozen);
        } catch (Refusal refusal) {
            throw request.choices().extras().takeRoom() ? Refusal.invalid("extras", "plan.sheet.extras.tooMuch") : refusal;
        }
        transactions.write(actor, () -> keep(access.write(actor, request.person(), SheetActs.SHEET_MADE, Family.PRIORITIES, Family.CIRCLE),
                request.id(), request.choices()));
    }

    private void print(FrozenSheet frozen) {
        pdfs.pdf(frozen.sheet().opening("https://boost.example/s/0000000000000000000000"), frozen::picture);
    }

    private FrozenSheet frozen(Actor actor, Request request) {
        PatientAccess patient = access.read(actor, request.person(), SheetActs.SHEETS_READ, Family.PRIORITIES);
        var compose = new ComposeSheet(desk.draft(patient), request.choices());
        compose.check();
        return desk.composed(patient, compose);
    }

    /** As proposed, in the running transaction. */
    public void usual(PatientAccess patient, SheetId id) {
        keep(patient, id, SheetChoices.usual(desk.draft(patient)));
    }

    private void keep(PatientAccess patient, SheetId id, SheetChoices choices) {
        if (store.one(patient, id).isPresent()) return;
        var compose = new ComposeSheet(desk.draft(patient), choices);
        compose.check();
        Links.Issued link = links.issue(patient, Links.Purpose.SHEET, id.value(), choices.lifetime(), null);
        boolean made = store.insert(patient, id, compose.printed(), desk.composed(patient, compose), link, audience(compose), authors.of(patient.actor()));
        if (!made) {
            links.revoke(patient, link.id());
            return;
        }
        compose.chosen().forEach(matter -> translate(patient, matter, compose.goals(matter), choices));
    }

    /** What is on the paper may be read again by those who may read each of its lines. */
    private static Audience.Kind audience(ComposeSheet compose) {
        return compose.chosen().stream().allMatch(matter -> matter.priority().audience().kind() == Audience.Kind.CIRCLE
                && compose.goals(matter).stream().allMatch(goal -> goal.audience().kind() == Audience.Kind.CIRCLE))
                ? Audience.Kind.CIRCLE : Audience.Kind.PERSON;
    }

    private void translate(PatientAccess patient, SheetDraft.Matter matter, List<Goal> goals, SheetChoices choices) {
        String words = choices.frenchOf(matter.priority().id().value());
        if (!words.isEmpty() && Translation.missing(matter.priority().words())) store.translate(patient, matter.priority().id(), words);
        for (Goal goal : goals) {
            String wanted = choices.frenchOf(goal.id().value());
            if (!wanted.isEmpty() && Translation.missing(goal.words())) store.translate(patient, goal.id(), wanted);
        }
        Step step = matter.step();
        if (step == null || !patient.mayWrite(Family.STEPS)) return;
        String small = choices.frenchOf(step.id().value());
        if (!small.isEmpty() && Translation.missing(step.words())) store.translate(patient, step.id(), small);
    }
}
