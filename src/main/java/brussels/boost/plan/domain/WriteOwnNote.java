package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Plans;
import brussels.boost.plan.Said;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** The person's own note: words, a drawing, a photo, or several. */
@Component
public class WriteOwnNote {
    private final Transactions transactions;
    private final Access access;
    private final Plans plans;
    private final DrawingStore drawings;

    WriteOwnNote(Transactions transactions, Access access, Plans plans, DrawingStore drawings) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
        this.drawings = drawings;
    }

    /** @param ifDrawn what stands for a drawing where only words can be shown */
    public record Request(NoteId note, String words, String ifDrawn, Drawn drawn, Audience audience) {}

    public void run(Actor.Oneself actor, Request request) {
        CleanPicture picture = request.drawn().clean();
        String words = request.words().isBlank() && picture != null ? request.ifDrawn() : request.words();
        transactions.write(actor, () -> {
            var patient = access.write(actor, actor.person(), PlanActs.NOTE_ADDED, Family.NOTES);
            plans.addNote(patient, new NewNote(request.note(), NewNote.Kind.NOTE, words, Said.BY_PERSON, request.audience()));
            if (picture != null) {
                drawings.add(patient, request.note(), picture);
            }
        });
    }
}
