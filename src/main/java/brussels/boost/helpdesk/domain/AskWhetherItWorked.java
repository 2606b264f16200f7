package brussels.boost.helpdesk.domain;

import brussels.boost.access.Accounts;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** A week after the answer, whoever asked is asked once whether it helped. */
@Component
class AskWhetherItWorked {
    private static final Actor JOB = Actor.Job.named("helpdesk-worked");

    private final Transactions transactions;
    private final Accounts accounts;
    private final FollowStore store;
    private final SummaryLinks links;

    AskWhetherItWorked(Transactions transactions, Accounts accounts, FollowStore store, SummaryLinks links) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.store = store;
        this.links = links;
    }

    void run() {
        transactions.write(JOB, () -> {
            for (Question question : store.toAsk()) {
                String mail = question.askedBy() == null ? question.mail() : accounts.address(question.askedBy()).map(Accounts.Address::mail).orElse(null);
                if (mail != null) {
                    links.send(JOB, question.id(), mail, question.language(), "helpdesk.mail.worked");
                }
                store.asked(question.id());
            }
        });
    }
}
