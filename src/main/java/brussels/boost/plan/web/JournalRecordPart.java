package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.plan.domain.PlanPage;
import brussels.boost.plan.domain.ReadPlan;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The journal beside the plan, its composer always open. */
@Component
class JournalRecordPart implements RecordPart {
    private final ReadPlan plans;
    private final Composers composers;

    JournalRecordPart(ReadPlan plans, Composers composers) {
        this.plans = plans;
        this.composers = composers;
    }

    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!patient.mayRead(Family.NOTES)) {
            return Optional.empty();
        }
        String name = composers.name(patient);
        PlanPage read = plans.page(patient);
        return Optional.of(new Shown("plan/journal-part", JournalPart.of(patient.person().toString(), name,
                composers.of(patient, name, null, read.draft(), "record"), read.notes(), patient.actor())));
    }
}
