package brussels.boost.plan;

import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list shows of one person's plan: up to three pictures with their words, up to three open steps. No count. */
public record PlanFace(PersonId person, List<Priority> priorities, List<Step> steps) {
    /** One thing that matters. */
    public record Priority(PriorityId id, Picture picture, String words, String language) {}

    /** One step still open. */
    public record Step(StepId id, String words, String language, @Nullable LocalDate due) {}
}
