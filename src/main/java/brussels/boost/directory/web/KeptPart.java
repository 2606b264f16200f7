package brussels.boost.directory.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The way to the person's addresses and to the directory searched for them. It names none: the record's statements are
 * counted, and a telephone number is wanted when one goes to call, not each time the record is opened.
 */
@Component
class KeptPart implements RecordPart {
    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        return patient.mayRead(Family.STEPS) && !(patient.actor() instanceof Actor.Oneself)
                ? Optional.of(new Shown("directory/kept-part", patient.person().toString())) : Optional.empty();
    }
}
