package brussels.boost.agenda.domain;

import brussels.boost.agenda.Agenda.OwnCalendar;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A professional lets their own diary be read, so that nothing is typed twice; or no longer. */
@Component
public class ConnectCalendar {
    private final Transactions transactions;
    private final CalendarStore store;
    private final PublicAddress addresses;
    private final ReadOwnCalendars read;
    private final BrusselsTime time;

    ConnectCalendar(Transactions transactions, CalendarStore store, PublicAddress addresses, ReadOwnCalendars read, BrusselsTime time) {
        this.transactions = transactions;
        this.store = store;
        this.addresses = addresses;
        this.read = read;
        this.time = time;
    }

    /** Keeps the address and reads it at once, so that a wrong one is seen while it is on the clipboard. */
    public void run(Actor.Professional actor, String address) {
        try {
            addresses.check(addresses.read(address));
        } catch (Trouble trouble) {
            throw Refusal.invalid("address", "agenda.calendar.trouble." + trouble.code());
        }
        transactions.write(actor, () -> store.connect(actor.account(), address.strip()));
        read.now(actor.account());
    }

    public void again(Actor.Professional actor) {
        read.now(actor.account());
    }

    public void disconnect(Actor.Professional actor) {
        transactions.write(actor, () -> store.disconnect(actor.account()));
    }

    public OwnCalendar state(Actor.Professional actor) {
        return transactions.read(actor, () -> store.own(actor.account(), time.now(), time.now().plus(Duration.ofDays(7))));
    }
}
