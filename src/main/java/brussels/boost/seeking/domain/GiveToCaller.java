package brussels.boost.seeking.domain;

import brussels.boost.access.Accounts;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** Gives a request to one named human who calls, told on their home and by mail; then to the next. Inside a transaction. */
@Component
class GiveToCaller {
    private final Accounts accounts;
    private final Outbox outbox;
    private final AskStore store;
    private final WillingStore willing;
    private final BrusselsTime time;

    GiveToCaller(Accounts accounts, Outbox outbox, AskStore store, WillingStore willing, BrusselsTime time) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.store = store;
        this.willing = willing;
        this.time = time;
    }

    /** Without anybody to tell it waits, and its page gives the number to call. @return false when it is over */
    boolean run(Ask ask) {
        AccountId caller = willing.nextCaller(ask.caller()).orElse(null);
        if (!store.call(ask.id(), caller)) {
            return false;
        }
        if (caller != null) {
            accounts.address(caller).ifPresent(to -> outbox.send(new Outbox.Letter(to.mail(), to.locale(), "seeking.mail.call", "/asked/calls",
                    "seeking:" + ask.id() + ":call:" + caller + ":" + time.today())));
        }
        return true;
    }
}
