package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.access.domain.relation.ReadDepartures;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody of the circle left: said at the top of the record, and to the person before any door, until they chose. */
@Component
class DeparturePart implements RecordPart {
    private final ReadDepartures read;

    DeparturePart(ReadDepartures read) {
        this.read = read;
    }

    @Override
    public Column column() {
        return Column.BANNER;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean onFirstPage() {
        return true;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        return patient.mayRead(Family.CIRCLE) && read.waiting(patient)
                ? Optional.of(new Shown("access/record-departure", patient.person().toString())) : Optional.empty();
    }
}
