package brussels.boost.access.domain.overview;

import brussels.boost.access.Circles;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Overview;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.circle.BesideReader;
import brussels.boost.platform.id.MemberId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who keeps the overview, as a page may say it. */
@Component
class OverviewDesk implements Overview {
    private final Circles circles;
    private final BesideReader beside;
    private final OverviewStore store;

    OverviewDesk(Circles circles, BesideReader beside, OverviewStore store) {
        this.beside = beside;
        this.circles = circles;
        this.store = store;
    }

    @Override
    public void keepOneself(PatientAccess patient, UUID id) {
        store.name(patient, id, null, OverviewPolicy.State.KEEPS, OverviewPolicy.said(patient.actor(), null));
    }

    @Override
    public Optional<Said> said(PatientAccess patient) {
        OverviewLine line = beside.read(patient).overview();
        return line == null ? Optional.empty() : said(patient, line);
    }

    private Optional<Said> said(PatientAccess patient, OverviewLine line) {
        if (line.state() == OverviewPolicy.State.NOBODY) {
            return Optional.empty();
        }
        MemberId member = line.member();
        if (member == null) {
            return Optional.of(new Said(line.id(), Standing.PERSON, null, line.mine()));
        }
        if (!line.here()) {
            return line.state() == OverviewPolicy.State.DECLINED ? Optional.empty() : Optional.of(new Said(line.id(), Standing.GONE, null, false));
        }
        String who = circles.members(patient).stream().filter(one -> Objects.equals(one.id(), member)).map(MemberCard::name).findFirst().orElse(null);
        // whom this reader must not meet now is not mentioned
        return who == null && !line.mine() ? Optional.empty() : Optional.of(new Said(line.id(), Standing.valueOf(line.state().name()), who, line.mine()));
    }
}
