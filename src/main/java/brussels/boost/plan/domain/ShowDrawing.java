package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.StepId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** A drawing, to whoever may read the line it stands beside. */
@Component
public class ShowDrawing {
    private final Transactions transactions;
    private final Access access;
    private final DrawingStore drawings;

    ShowDrawing(Transactions transactions, Access access, DrawingStore drawings) {
        this.transactions = transactions;
        this.access = access;
        this.drawings = drawings;
    }

    public CleanPicture of(Actor actor, PersonId person, NoteId note) {
        return transactions.write(actor, () -> drawings.of(access.read(actor, person, PlanActs.NOTES_READ, Family.NOTES), note)
                .orElseThrow(Refusal::notFound));
    }

    public CleanPicture of(Actor actor, PersonId person, StepId step) {
        return transactions.write(actor, () -> drawings.of(access.read(actor, person, PlanActs.PLAN_READ, Family.STEPS), step)
                .orElseThrow(Refusal::notFound));
    }
}
