package brussels.boost.access.domain.relation;

import brussels.boost.access.RelationEnded;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** A référent's relation ends: the person wants it so, or the accompaniment is over. What is written stays the person's. */
@Component
public class EndRelation {
    private final Transactions transactions;
    private final Relations relations;

    EndRelation(Transactions transactions, Relations relations) {
        this.transactions = transactions;
        this.relations = relations;
    }

    /** @param accompanimentOver nobody stopped anything: what was to be done is done */
    public record Request(PersonId person, MemberId referent, boolean accompanimentOver, boolean agreed) {}

    public void run(Actor actor, Request request) {
        CirclePolicy.agreed(actor, request.agreed());
        transactions.write(actor, () -> {
            var opened = relations.open(actor, request.person(), CircleActs.ENDED);
            var referent = CirclePolicy.referent(opened.members(), request.referent());
            relations.end(opened, referent, request.accompanimentOver() ? RelationEnded.How.LEFT : RelationEnded.How.PERSON_ENDED);
        });
    }
}
