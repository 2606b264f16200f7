package brussels.boost.directory.web;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.directory.domain.freshness.Report;
import brussels.boost.directory.domain.freshness.ReportError;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the person's own page: what became of an error they reported, these last days. */
@Component
class ReportedPart implements RecordPart {
    private final ReportError reports;

    ReportedPart(ReportError reports) {
        this.reports = reports;
    }

    @Override
    public Column column() {
        return Column.MAIN;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public boolean onFirstPage() {
        return true;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!(patient.actor() instanceof Actor.Oneself oneself)) return Optional.empty();
        List<Report> answered = reports.lately(oneself);
        return answered.isEmpty() ? Optional.empty() : Optional.of(new Shown("directory/reported-part", answered.getFirst()));
    }
}
