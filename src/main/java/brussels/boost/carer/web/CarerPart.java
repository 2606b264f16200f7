package brussels.boost.carer.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.carer.domain.ReadCarer;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the record of a carer, for whoever they chose to be called by: the way to their request. Asks nothing of other records. */
@Component
class CarerPart implements RecordPart {
    private final ReadCarer read;

    CarerPart(ReadCarer read) {
        this.read = read;
    }

    @Override
    public Column column() {
        return Column.MAIN;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        // who answers a carer was given the request and the number; a référent of somebody accompanied was given more
        boolean answers = patient.actor() instanceof Actor.Professional && patient.mayRead(Family.AGENDA) && !patient.mayRead(Family.PRACTICAL);
        return answers && read.isCarer(patient) ? Optional.of(new Shown("carer/part", patient.person().toString())) : Optional.empty();
    }
}
