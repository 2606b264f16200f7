package brussels.boost.plan.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes that others wrote since the actor last looked: that there is one, not what it says. */
@Component
class NotesCameIn implements Waits {
    private final PlanLists lists;

    NotesCameIn(PlanLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        return lists.cameIn(since).stream()
                .map(note -> new Wait(note.person(), Kind.CAME_IN, "plan.cameIn.note", null, "edit", note.on(),
                        "/people/" + note.person() + "/notes/" + note.note()))
                .toList();
    }
}
