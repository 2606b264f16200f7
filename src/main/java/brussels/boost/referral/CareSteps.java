package brussels.boost.referral;

import brussels.boost.access.PatientAccess;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Steps of care, for other modules. */
public interface CareSteps {
    /** From now on, this is the answer given. The same id twice is kept once. */
    void say(PatientAccess patient, NewCareStep step);

    /**
     * @param kind code of the answer
     * @param reason why, in words
     * @param decidedWith who decided it together, in words
     * @param review when to talk about it again
     */
    record NewCareStep(CareStepId id, String kind, String reason, String language, @Nullable String decidedWith, LocalDate on, @Nullable LocalDate review) {}
}
