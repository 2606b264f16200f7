package brussels.boost.referral.domain.gaps;

import brussels.boost.directory.NothingFound;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.GapId;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.Gaps;
import brussels.boost.referral.NewGap;
import brussels.boost.referral.NewReport;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts what other modules notice to be lacking. */
@Component
class KeepGaps implements Gaps {
    private static final Actor JOB = Actor.Job.named("gaps");

    private final Transactions transactions;
    private final GapStore store;
    private final TellGap tell;
    private final BrusselsTime time;

    KeepGaps(Transactions transactions, GapStore store, TellGap tell, BrusselsTime time) {
        this.transactions = transactions;
        this.store = store;
        this.tell = tell;
        this.time = time;
    }

    @Override
    public void report(Actor actor, NewGap gap) {
        reportOn(actor, time.today(), gap);
    }

    @Override
    public void reportOn(Actor actor, LocalDate day, NewGap gap) {
        transactions.write(actor, () -> store.add(gap, day, GapStore.More.NONE));
    }

    @Override
    public void tell(Actor actor, NewReport report) {
        tell.tell(actor, new TellGap.Request(report, TellGap.Hear.ME));
    }

    @EventListener
    void nothingFound(NothingFound search) {
        var gap = new NewGap(GapId.fresh(), GapKind.EMPTY_SEARCH, search.needs(), search.unit(), null, null, null);
        transactions.write(JOB, () -> store.add(gap, time.today(), new GapStore.More(search.languages(), null, null, null)));
    }
}
