package brussels.boost.agenda.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordNews;
import brussels.boost.agenda.Agenda;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Moments that others agreed since the actor last looked. */
@Component
class AgendaNews implements RecordNews {
    private final Agenda agenda;
    private final BrusselsTime time;

    AgendaNews(Agenda agenda, BrusselsTime time) {
        this.agenda = agenda;
        this.time = time;
    }

    @Override
    public List<News> since(PatientAccess patient, Instant since) {
        return patient.mayRead(Family.AGENDA) ? agenda.moments(patient, time.today()).appointments().stream()
                .filter(one -> one.created().isAfter(since) && !Objects.equals(one.author(), patient.actor().account()))
                .map(one -> new News("agenda.news.moment", null, "cal", one.created(), "/people/" + patient.person() + "#agenda"))
                .toList() : List.of();
    }
}
