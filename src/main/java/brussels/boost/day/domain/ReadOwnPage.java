package brussels.boost.day.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.RecordPart;
import brussels.boost.access.RecordPart.Shown;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.Appointment;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.person.PhoneIs;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person's first page: what comes next, and what a module must say before any door is opened. */
@Component
public class ReadOwnPage {
    private final Transactions transactions;
    private final Access access;
    private final Persons persons;
    private final Agenda agenda;
    private final Accounts accounts;
    private final List<RecordPart> parts;
    private final BrusselsTime time;

    ReadOwnPage(Transactions transactions, Access access, Persons persons, Agenda agenda, Accounts accounts, List<RecordPart> parts,
            BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.persons = persons;
        this.agenda = agenda;
        this.accounts = accounts;
        this.parts = parts.stream().sorted(Comparator.comparingInt(RecordPart::order)).toList();
        this.time = time;
    }

    /**
     * What the page shows.
     *
     * @param sharedPhone others use this telephone too: only their sheet is shown
     * @param next the next agreed moment
     * @param with who will be there then
     */
    public record Opened(PersonCard card, boolean sharedPhone, @Nullable Appointment next, @Nullable String with, List<Shown> parts, LocalDate today) {}

    public Opened run(Actor.Oneself actor) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, actor.person(), DayActs.RECORD, Family.IDENTITY);
            PersonCard card = persons.card(patient);
            boolean shared = card.phoneIs() == PhoneIs.SHARED;
            Appointment next = shared ? null : agenda.moments(patient, time.today()).next(patient.person(), time.now()).orElse(null);
            List<Shown> shown = parts.stream().filter(part -> shared || part.onFirstPage())
                    .map(part -> shared ? part.onSharedPhone(patient) : part.read(patient)).flatMap(Optional::stream).toList();
            return new Opened(card, shared, next, with(next), shown, time.today());
        });
    }

    /** Who will be there: somebody here, or the words written about somebody elsewhere. */
    private @Nullable String with(@Nullable Appointment next) {
        if (next == null || next.with() == null) {
            return next == null ? null : next.withWords();
        }
        Accounts.Card card = accounts.cards(Set.of(next.with())).get(next.with());
        return card == null ? null : card.name();
    }
}
