package brussels.boost.person.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Whose phone is this?", asked once, of the person only. */
@Component
class RecordPhone implements RecordPart {
    private final PersonStore persons;

    RecordPhone(PersonStore persons) {
        this.persons = persons;
    }

    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        boolean ask = patient.actor() instanceof Actor.Oneself && persons.identity(patient).phoneIs() == null;
        return ask ? Optional.of(new Shown("person/phone-ask", "")) : Optional.empty();
    }
}
