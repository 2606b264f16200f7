package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.Doer;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of the plan the person takes home: only what they let be printed. */
@Component
class SheetReader {
    private final PriorityStore priorities;
    private final StepStore steps;

    SheetReader(PriorityStore priorities, StepStore steps) {
        this.priorities = priorities;
        this.steps = steps;
    }

    List<TakeHomeSheet.Priority> of(PatientAccess patient) {
        Map<PriorityId, Step> first = new HashMap<>();
        for (Step step : steps.of(patient)) {
            if (step.state() == Step.State.OPEN && step.priority() != null) {
                first.putIfAbsent(step.priority(), step);
            }
        }
        return priorities.of(patient).stream()
                .filter(priority -> priority.state() == Priority.State.OPEN && priority.onSheet())
                .limit(TakeHomeSheet.MOST_PRIORITIES)
                .map(priority -> line(priority, first.get(priority.id())))
                .toList();
    }

    private static TakeHomeSheet.Priority line(Priority priority, @Nullable Step step) {
        List<TakeHomeSheet.Helper> helpers = step == null || step.doer().name() == null ? List.of()
                : List.of(new TakeHomeSheet.Helper(shown(step.doer()), null, null));
        return new TakeHomeSheet.Priority(priority.picture().card(), priority.picture().file(), priority.words().text(), french(priority.words()),
                step == null ? null : new TakeHomeSheet.Step(step.picture().card(), step.picture().file(), step.words().text(), french(step.words())), helpers);
    }

    private static String shown(Doer doer) {
        return Columns.orEmpty(doer.name());
    }

    private static String french(Words words) {
        return words.language().startsWith("fr") ? words.text() : Columns.orEmpty(words.french());
    }
}
