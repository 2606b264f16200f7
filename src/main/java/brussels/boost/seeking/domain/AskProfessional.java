package brussels.boost.seeking.domain;

import brussels.boost.access.Accounts;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Refusal;
import brussels.boost.seeking.AskId;
import org.springframework.stereotype.Component;

/** Whoever is chosen is told, through whichever door the choice came. Inside a transaction. */
@Component
class AskProfessional {
    private final Accounts accounts;
    private final Outbox outbox;
    private final Fitting fitting;
    private final AskStore store;

    AskProfessional(Accounts accounts, Outbox outbox, Fitting fitting, AskStore store) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.fitting = fitting;
        this.store = store;
    }

    void run(AskId ask, AccountId professional) {
        Candidate chosen = fitting.one(professional).filter(one -> one.said().visible()).orElseThrow(Refusal::notFound);
        if (!store.choose(ask, chosen.account())) {
            throw Refusal.absent("seeking.refusal.over");
        }
        accounts.address(chosen.account()).ifPresent(to ->
                outbox.send(new Outbox.Letter(to.mail(), to.locale(), "seeking.mail.asked", "/asked", "seeking:" + ask + ":" + chosen.account())));
    }
}
