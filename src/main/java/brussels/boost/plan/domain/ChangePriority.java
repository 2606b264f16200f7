package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.plan.Picture;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** Other words for what matters; the former ones stay in the history. Two who change at once both keep their text. */
@Component
public class ChangePriority {
    private final Transactions transactions;
    private final Access access;
    private final PriorityStore store;
    private final Author.Names authors;

    ChangePriority(Transactions transactions, Access access, PriorityStore store, Author.Names authors) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.authors = authors;
    }

    /** @param version the one that was read */
    public record Request(PersonId person, PriorityId priority, int version, Words words, Said said, Picture picture, boolean onSheet,
            Audience audience) {}

    public void change(Actor actor, Request request) {
        PlanPolicy.said(request.words().text(), "words");
        PlanPolicy.language(request.words().language());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), PlanActs.PRIORITY_CHANGED, Family.PRIORITIES);
            Priority read = store.one(patient, request.priority()).orElseThrow(Refusal::notFound);
            var audience = PlanPolicy.mayChangeAudience(read.author(), actor) ? request.audience() : read.audience();
            var changed = new Priority(read.id(), request.words(), request.said(), request.picture(), read.sensitive(), request.onSheet(),
                    read.state(), read.stateOn(), read.cause(), audience, read.author(), read.authorName(), request.version(), read.created());
            if (!store.update(patient, changed, authors.of(actor))) {
                throw Refusal.conflict("plan.conflict");
            }
            if (!audience.equals(read.audience())) {
                store.stepsFollow(patient, read.id(), audience, new Author(read.author(), null));
            }
        });
    }
}
