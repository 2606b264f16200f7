package brussels.boost.carer.domain;

import brussels.boost.access.Accounts;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.stereotype.Component;

/** Whoever a carer's request waits for learns it by mail at once, without a word of what it is; once a day at most. Inside a transaction. */
@Component
class TellAnswerer {
    private final Accounts accounts;
    private final Outbox outbox;
    private final BrusselsTime time;

    TellAnswerer(Accounts accounts, Outbox outbox, BrusselsTime time) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.time = time;
    }

    void run(Call call) {
        AccountId who = call.waitsFor();
        if (who != null) {
            accounts.address(who).ifPresent(to -> outbox.send(new Outbox.Letter(to.mail(), to.locale(), "carer.mail.call", "/day",
                    "carer-call:" + call.id() + ":" + call.kind() + ":" + who + ":" + time.today())));
        }
    }
}
