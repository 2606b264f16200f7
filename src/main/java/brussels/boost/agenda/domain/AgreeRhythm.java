package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.Rhythm;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How often one is in touch is agreed, kept to, or ends. */
@Component
public class AgreeRhythm {
    private final Transactions transactions;
    private final Access access;
    private final Agenda agenda;
    private final RhythmStore store;
    private final BrusselsTime time;

    AgreeRhythm(Transactions transactions, Access access, Agenda agenda, RhythmStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.agenda = agenda;
        this.store = store;
        this.time = time;
    }

    /** The professional who agrees takes the news; what a person agrees to for themself is with whoever reads it. */
    public record Request(PersonId person, UUID id, Rhythm.Every every, LocalDate next) {}

    public void run(Actor actor, Request request) {
        LocalDate today = time.today();
        if (request.next().isBefore(today) || request.next().isAfter(today.plusYears(1))) {
            throw Refusal.invalid("next", "agenda.rhythm.next.wrong");
        }
        transactions.write(actor, () -> agenda.agreeRhythm(write(actor, request.person(), AgendaActs.RHYTHM), request.id(), request.every(), request.next()));
    }

    /** News were taken: the next day is counted from today. */
    public void kept(Actor actor, PersonId person, UUID id) {
        transactions.write(actor, () -> {
            var patient = write(actor, person, AgendaActs.RHYTHM_KEPT);
            Rhythm.Every every = store.every(patient, id).orElseThrow(Refusal::notFound);
            store.next(patient, id, every.after(time.today()));
        });
    }

    /** @param over false takes the end back */
    public void end(Actor actor, PersonId person, UUID id, boolean over) {
        transactions.write(actor, () -> store.end(write(actor, person, over ? AgendaActs.RHYTHM_ENDED : AgendaActs.RHYTHM), id, over));
    }

    private PatientAccess write(Actor actor, PersonId person, Act act) {
        return access.write(actor, person, act, Family.AGENDA);
    }
}
