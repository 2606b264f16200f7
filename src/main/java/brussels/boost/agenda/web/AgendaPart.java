package brussels.boost.agenda.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.agenda.Agenda;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "Prochain moment convenu" on the record page. */
@Component
class AgendaPart implements RecordPart {
    private final Agenda agenda;
    private final BrusselsTime time;

    AgendaPart(Agenda agenda, BrusselsTime time) {
        this.agenda = agenda;
        this.time = time;
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
        if (!patient.mayRead(Family.AGENDA)) {
            return Optional.empty();
        }
        return Optional.of(new Shown("agenda/part", box(patient.person().toString(), patient.actor(), patient.mayWrite(Family.AGENDA),
                agenda.moments(patient, time.today()), time)));
    }

    static AgendaBox box(String pid, Actor actor, boolean may, brussels.boost.agenda.Moments moments, BrusselsTime time) {
        AccountId account = actor.account();
        return new AgendaBox(pid, moments, may, actor instanceof Actor.Professional, actor instanceof Actor.Oneself,
                account == null ? new UUID(0, 0) : account.value(), time.today());
    }
}
