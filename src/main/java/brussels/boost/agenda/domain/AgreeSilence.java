package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Silence is agreed until a day, or ends before it. */
@Component
public class AgreeSilence {
    private static final int LONGEST_MONTHS = 12;

    private final Transactions transactions;
    private final Access access;
    private final SilenceStore store;
    private final BrusselsTime time;

    AgreeSilence(Transactions transactions, Access access, SilenceStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.time = time;
    }

    /** Until which day, and why if the person said. */
    public record Request(PersonId person, UUID id, LocalDate until, @Nullable String reason) {}

    public void run(Actor actor, Request request) {
        LocalDate today = time.today();
        if (request.until().isBefore(today) || request.until().isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw Refusal.invalid("until", "agenda.quiet.until.wrong");
        }
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), AgendaActs.SILENCE, Family.AGENDA);
            store.agree(patient, request.id(), request.until(), request.reason());
        });
    }

    /** @param over false takes the end back */
    public void end(Actor actor, PersonId person, UUID id, boolean over) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, over ? AgendaActs.SILENCE_ENDED : AgendaActs.SILENCE, Family.AGENDA);
            store.end(patient, id, over);
        });
    }
}
