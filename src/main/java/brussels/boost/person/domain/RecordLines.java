package brussels.boost.person.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "What to know before going there", as far as each line's audience lets this reader see it. */
@Component
public class RecordLines implements RecordPart {
    private final PersonFile.Reader files;

    RecordLines(PersonFile.Reader files) {
        this.files = files;
    }

    /** What the part shows. @param oneself the reader is the person */
    public record Known(PersonId person, boolean oneself, List<Line> lines, boolean mayWrite) {}

    @Override
    public Column column() {
        return Column.MAIN;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!patient.mayRead(Family.PRACTICAL)) {
            return Optional.empty();
        }
        return Optional.of(new Shown("person/known",
                new Known(patient.person(), patient.actor() instanceof Actor.Oneself, files.read(patient).lines(), patient.mayWrite(Family.PRACTICAL))));
    }
}
