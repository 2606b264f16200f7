package brussels.boost.plan.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.plan.Waiting;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The actor's own steps on their home page. */
@Component
class PlanWaits implements Waits {
    private final PlanLists lists;

    PlanWaits(PlanLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        return lists.waiting(circle).stream().map(PlanWaits::line).toList();
    }

    private static Wait line(Waiting waiting) {
        return new Wait(waiting.person(), Kind.WAITS, "plan.wait." + waiting.kind(), waiting.words(),
                waiting.kind() == Waiting.Kind.LOOK_AGAIN ? "eye" : "flag", waiting.date(),
                "/people/" + waiting.person() + "/steps/" + waiting.step());
    }
}
