package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.QuestionId;
import brussels.boost.plan.Cause;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.GapId;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.Gaps;
import brussels.boost.referral.NewGap;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Rien trouvé": a gap, in one press; the question stays until it is closed. */
@Component
public class NothingFound {
    private final Transactions transactions;
    private final Advisers advisers;
    private final QuestionStore store;
    private final KeepQuestion keep;
    private final Gaps gaps;

    NothingFound(Transactions transactions, Advisers advisers, QuestionStore store, KeepQuestion keep, Gaps gaps) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.store = store;
        this.keep = keep;
        this.gaps = gaps;
    }

    /** @param searched codes of the needs that were searched for, when the question has no theme yet */
    public void run(Actor.Professional actor, QuestionId id, Collection<String> searched) {
        transactions.write(actor, () -> {
            advisers.require(actor);
            keep.begin(actor, id);
            Question question = store.one(id).orElseThrow(Refusal::notFound);
            if (!HelpdeskPolicy.mayWrite(question, actor.account())) {
                throw Refusal.conflict("helpdesk.refusal.held");
            }
            List<String> themes = question.themes().isEmpty() ? HelpdeskPolicy.themes(searched) : question.themes();
            if (store.gap(id, id.value(), themes)) {
                gaps.report(actor, new NewGap(new GapId(id.value()), GapKind.NOTHING_FOUND, themes, question.unit(), null, null, new Cause("helpdesk", id.value())));
            }
        });
    }
}
