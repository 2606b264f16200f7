package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.access.domain.circle.ReadChanges;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the person's own page: somebody else changed their circle these last days. */
@Component
class ChangedPart implements RecordPart {
    private final ReadChanges read;

    ChangedPart(ReadChanges read) {
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
    public boolean onFirstPage() {
        return true;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!(patient.actor() instanceof Actor.Oneself) || !patient.mayRead(Family.JOURNAL) || !read.lately(patient)) {
            return Optional.empty();
        }
        return Optional.of(new Shown("access/record-changed", ""));
    }
}
