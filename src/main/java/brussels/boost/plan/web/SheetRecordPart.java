package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.sheet.ReadSheets;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Feuille à emporter" beside the plan: when the last one was made, and the way to the next. */
@Component
class SheetRecordPart implements RecordPart {
    private final ReadPlan plans;
    private final ReadSheets sheets;

    SheetRecordPart(ReadPlan plans, ReadSheets sheets) {
        this.plans = plans;
        this.sheets = sheets;
    }

    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return 50;
    }

    /** The paper they were given last, whole: there is no page behind it on such a telephone. */
    @Override
    public Optional<Shown> onSharedPhone(PatientAccess patient) {
        return Optional.of(new Shown("plan/sheet-shared", new SharedSheet(sheets.last(patient).orElse(null))));
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!patient.mayRead(Family.PRIORITIES)) return Optional.empty();
        return Optional.of(new Shown("plan/sheet-part", new SheetPart(patient.person().toString(), patient.actor() instanceof Actor.Oneself,
                plans.page(patient).lastSheet())));
    }
}
