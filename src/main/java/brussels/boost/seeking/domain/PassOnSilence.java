package brussels.boost.seeking.domain;

import brussels.boost.access.Accounts;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Nobody waits in vain: after the days that are set, a request without answer goes to a human who calls. */
@Component
public class PassOnSilence {
    private static final Actor ACTOR = Actor.Job.named("seeking-silence");

    private final Transactions transactions;
    private final Accounts accounts;
    private final Outbox outbox;
    private final AskStore store;
    private final AnswerStore answers;
    private final WillingStore willing;

    PassOnSilence(Transactions transactions, Accounts accounts, Outbox outbox, AskStore store, AnswerStore answers, WillingStore willing) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.outbox = outbox;
        this.store = store;
        this.answers = answers;
        this.willing = willing;
    }

    public void run() {
        transactions.write(ACTOR, () -> {
            for (Ask ask : store.silent()) {
                AccountId asked = ask.asked();
                if (asked != null && ask.state() == Ask.State.ASKED) {
                    answers.add(ask.id(), asked, Answer.Kind.SILENT, null);
                }
                store.move(ask.id(), Ask.State.CALL);
                willing.callers().stream().flatMap(account -> accounts.address(account).stream()).forEach(to ->
                        outbox.send(new Outbox.Letter(to.mail(), to.locale(), "seeking.mail.call", "/asked/calls", "seeking:" + ask.id() + ":call:" + to.id())));
            }
            store.purge();
        });
    }
}
