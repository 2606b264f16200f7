package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.Overview;
import brussels.boost.access.Overview.Standing;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.plan.Doer;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.Step;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To who keeps the overview, the person too: what is to do and has nobody yet. */
@Component
public class UnclaimedPart implements RecordPart {
    private final Overview overview;
    private final ReadPlan plans;

    UnclaimedPart(Overview overview, ReadPlan plans) {
        this.overview = overview;
        this.plans = plans;
    }

    /** @param steps open, of nobody */
    public record Unclaimed(String pid, boolean mayWrite, List<Step> steps) {}

    @Override
    public Column column() {
        return Column.BANNER;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public boolean onFirstPage() {
        return true;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        boolean keeps = patient.mayRead(Family.STEPS) && overview.said(patient)
                .filter(said -> said.mine() && (said.standing() == Standing.PERSON || said.standing() == Standing.KEEPS)).isPresent();
        if (!keeps) {
            return Optional.empty();
        }
        List<Step> steps = plans.page(patient).plan().steps().stream()
                .filter(step -> step.state() == Step.State.OPEN && step.doer().kind() == Doer.Kind.NOBODY).toList();
        return steps.isEmpty() ? Optional.empty()
                : Optional.of(new Shown("plan/unclaimed", new Unclaimed(patient.person().toString(), patient.mayWrite(Family.STEPS), steps)));
    }
}
