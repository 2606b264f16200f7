package brussels.boost.referral.domain.steps;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.CareSteps.NewCareStep;

/** Who may say which answer is given: whoever accompanies. The person reads it, with its reason. */
public final class StepPolicy {
    private static final int LONGEST = 1000;

    private StepPolicy() {}

    public static boolean maySay(PatientAccess patient) {
        return patient.actor() instanceof Actor.Professional && patient.mayWrite(Family.STEPS);
    }

    static void says(Actor actor) {
        if (!(actor instanceof Actor.Professional)) {
            throw Refusal.forbidden("care.refusal.professionals");
        }
    }

    static void holds(NewCareStep step) {
        if (step.reason().isBlank()) {
            throw Refusal.invalid("reason", "care.refusal.reason");
        }
        if (step.reason().length() > LONGEST) {
            throw Refusal.invalid("reason", "gaps.refusal.long");
        }
        if (step.review() != null && step.review().isBefore(step.on())) {
            throw Refusal.invalid("review", "care.refusal.review");
        }
    }
}
