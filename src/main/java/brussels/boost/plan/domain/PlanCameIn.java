package brussels.boost.plan.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes and steps that others wrote since the actor last looked: that there is one, not what it says. */
@Component
class PlanCameIn implements Waits {
    private final PlanLists lists;

    PlanCameIn(PlanLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        return lists.cameIn(since).stream()
                .map(one -> new Wait(one.person(), Kind.CAME_IN, "plan.cameIn." + one.kind(), null, one.kind().equals("note") ? "edit" : "flag", one.on(),
                        "/people/" + one.person() + "/" + one.kind() + "s/" + one.id()))
                .toList();
    }
}
