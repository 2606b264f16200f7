package brussels.boost.plan.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.plan.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On the home page: the actor's own steps, goals whose day to look again has come, and that others wrote something. */
@Component
class PlanWaits implements Waits {
    private final PlanLists lists;

    PlanWaits(PlanLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        PlanLists.Today today = lists.today(circle, since);
        return Stream.concat(today.waiting().stream().map(PlanWaits::line), today.cameIn().stream().map(PlanWaits::line)).toList();
    }

    private static Wait line(Waiting waiting) {
        return new Wait(waiting.person(), Kind.WAITS, "plan.wait." + waiting.kind(), waiting.words(),
                waiting.kind() == Waiting.Kind.LOOK_AGAIN ? "eye" : "flag", waiting.date(),
                "/people/" + waiting.person() + (waiting.kind() == Waiting.Kind.REVIEW ? "/goals/" : "/steps/") + waiting.id());
    }

    private static Wait line(PlanLists.CameIn one) {
        return new Wait(one.person(), Kind.CAME_IN, "plan.cameIn." + one.kind(), null, one.kind().equals("note") ? "edit" : "flag", one.on(),
                "/people/" + one.person() + "/" + one.kind() + "s/" + one.id());
    }
}
