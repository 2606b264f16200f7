package brussels.boost.community.web;

import brussels.boost.access.RecordPart;
import brussels.boost.community.domain.TagTask;
import brussels.boost.plan.UnderComposer;
import org.springframework.stereotype.Component;

/** A quiet row of chips under the composer; the note and the tap know nothing of each other. */
@Component
class TasksUnderComposer implements UnderComposer {
    private final TagTask tasks;

    TasksUnderComposer(TagTask tasks) {
        this.tasks = tasks;
    }

    @Override
    public RecordPart.Shown shown() {
        return new RecordPart.Shown("community/task-chips", new TaskChips(tasks.kinds()));
    }
}
