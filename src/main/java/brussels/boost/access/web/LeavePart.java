package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the record, for those who do not run the circle: the way out of it. */
@Component
class LeavePart implements RecordPart {
    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        boolean guest = (patient.actor() instanceof Actor.Professional || patient.actor() instanceof Actor.Carer) && !patient.mayWrite(Family.CIRCLE);
        return guest ? Optional.of(new Shown("access/record-leave", patient.person().toString())) : Optional.empty();
    }
}
