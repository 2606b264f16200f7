package brussels.boost.referral.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.security.Actor;
import brussels.boost.referral.domain.OpenLines;
import brussels.boost.referral.domain.OpenLine;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Beside the plan, and on the person's own first page: what was asked, of whom, and how far it is. */
@Component
class ReferralRecordPart implements RecordPart {
    private final OpenLines lines;

    ReferralRecordPart(OpenLines lines) {
        this.lines = lines;
    }

    @Override
    public Column column() {
        return Column.MAIN;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean onFirstPage() {
        return true;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!patient.mayRead(Family.STEPS)) {
            return Optional.empty();
        }
        List<OpenLine> open = lines.of(patient).lines();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Shown("referral/part", new ReferralPart(patient.person().toString(),
                patient.actor() instanceof Actor.Oneself, open)));
    }
}
