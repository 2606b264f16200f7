package brussels.boost.referral.web.steps;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.security.Actor;
import brussels.boost.referral.domain.OpenLines;
import brussels.boost.referral.domain.steps.StepPolicy;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the record, and on the person's own page: the answer given now, in words. Nothing said takes no room. */
@Component
class CareRecordPart implements RecordPart {
    private static final int AFTER_WHO_DOES_WHAT = 45;

    private final OpenLines lines;

    CareRecordPart(OpenLines lines) {
        this.lines = lines;
    }

    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return AFTER_WHO_DOES_WHAT;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!patient.mayRead(Family.STEPS)) {
            return Optional.empty();
        }
        return lines.of(patient).step().map(step -> new Shown("referral/care-part", new CarePart(patient.person().toString(),
                patient.actor() instanceof Actor.Oneself, StepPolicy.maySay(patient), step)));
    }
}
