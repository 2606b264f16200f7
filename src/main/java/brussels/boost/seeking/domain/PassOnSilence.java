package brussels.boost.seeking.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Nobody waits in vain: after the days that are set, a request without answer goes to a human who calls. */
@Component
public class PassOnSilence {
    private static final Actor ACTOR = Actor.Job.named("seeking-silence");

    private final Transactions transactions;
    private final AskStore store;
    private final AnswerStore answers;
    private final GiveToCaller give;
    private final TellSeeker tell;

    PassOnSilence(Transactions transactions, AskStore store, AnswerStore answers, GiveToCaller give, TellSeeker tell) {
        this.transactions = transactions;
        this.store = store;
        this.answers = answers;
        this.give = give;
        this.tell = tell;
    }

    public void run() {
        transactions.write(ACTOR, () -> {
            for (Ask ask : store.silent()) {
                AccountId asked = ask.asked();
                if (asked != null && ask.state() == Ask.State.ASKED) {
                    answers.add(ask.id(), asked, Answer.Kind.SILENT, null);
                }
                give.run(ask);
                tell.run(ACTOR, ask);
            }
            store.notCalled().forEach(give::run);
            store.purge();
        });
    }
}
