package brussels.boost.day.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the record to the thread. */
@Component
class ThreadDoor implements RecordPart {
    private static final int LAST = 95;

    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        return patient.mayRead(Family.PRIORITIES) && patient.mayRead(Family.STEPS) ? Optional.of(new Shown("day/thread-door", patient.person().toString())) : Optional.empty();
    }
}
