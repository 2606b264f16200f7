package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a question, or passes it to a colleague or another line; each passing is written down. */
@Component
public class PassQuestion {
    private final Transactions transactions;
    private final Advisers advisers;
    private final QuestionStore questions;
    private final PassedStore passed;

    PassQuestion(Transactions transactions, Advisers advisers, QuestionStore questions, PassedStore passed) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.questions = questions;
        this.passed = passed;
    }

    public void take(Actor.Professional actor, QuestionId id) {
        pass(actor, id, actor.account(), null);
    }

    /** @param to a colleague; null: whoever of that line takes it */
    public void pass(Actor.Professional actor, QuestionId id, @Nullable AccountId to, @Nullable LineId line) {
        transactions.write(actor, () -> {
            advisers.require(actor);
            Question question = questions.one(id).orElseThrow(Refusal::notFound);
            if (to != null && advisers.all().stream().noneMatch(card -> card.id().equals(to))) {
                throw Refusal.invalid("to", "helpdesk.refusal.to");
            }
            if (!questions.hold(id, to, line)) {
                throw Refusal.conflict("helpdesk.refusal.over");
            }
            passed.add(question, to, line);
            advisers.did(actor, HelpdeskActs.PASSED, id);
        });
    }
}
