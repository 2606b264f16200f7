package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.plan.Doer;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.StepId;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** The person's own small step: theirs to do, in words, drawn or photographed. */
@Component
public class AddOwnStep {
    private final Transactions transactions;
    private final Access access;
    private final Plans plans;
    private final DrawingStore drawings;

    AddOwnStep(Transactions transactions, Access access, Plans plans, DrawingStore drawings) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
        this.drawings = drawings;
    }

    /** @param language of the words @param ifDrawn what stands for a drawing where only words can be shown */
    public record Request(StepId step, String words, String language, String ifDrawn, Drawn drawn, Audience audience) {}

    public void run(Actor.Oneself actor, Request request) {
        CleanPicture picture = request.drawn().clean();
        String words = request.words().isBlank() && picture != null ? request.ifDrawn() : request.words();
        transactions.write(actor, () -> {
            var patient = access.write(actor, actor.person(), PlanActs.STEP_ADDED, Family.STEPS);
            plans.addStep(patient, new NewStep(request.step(), null, null, Words.of(words, request.language()), Doer.PERSON, null,
                    picture == null ? Picture.NONE : new Picture(null, request.step().value()), false, request.audience()));
            if (picture != null) {
                drawings.add(patient, request.step(), picture);
            }
        });
    }
}
