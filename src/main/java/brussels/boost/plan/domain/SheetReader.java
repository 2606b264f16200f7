package brussels.boost.plan.domain;

import brussels.boost.access.Circles;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.plan.Doer;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of the plan the person takes home: only what they let be printed. */
@Component
class SheetReader {
    private final PriorityStore priorities;
    private final StepStore steps;
    private final Persons persons;
    private final Circles circles;

    SheetReader(PriorityStore priorities, StepStore steps, Persons persons, Circles circles) {
        this.priorities = priorities;
        this.steps = steps;
        this.persons = persons;
        this.circles = circles;
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
                .map(priority -> line(patient, priority, first.get(priority.id())))
                .toList();
    }

    private TakeHomeSheet.Priority line(PatientAccess patient, Priority priority, @Nullable Step step) {
        List<TakeHomeSheet.Helper> helpers = step == null ? List.of() : helper(patient, step.doer()).stream().toList();
        return new TakeHomeSheet.Priority(priority.picture().card(), priority.picture().file(), priority.words().text(), priority.words().language(),
                french(priority.words()),
                step == null ? null : new TakeHomeSheet.Step(step.picture().card(), step.picture().file(), step.words().text(),
                        step.words().language(), french(step.words())), helpers);
    }

    /** The person too helps, with the symbol they chose. */
    private Optional<TakeHomeSheet.Helper> helper(PatientAccess patient, Doer doer) {
        String name = doer.name();
        if (doer.kind() == Doer.Kind.PERSON) {
            PersonCard card = persons.card(patient);
            return Optional.of(new TakeHomeSheet.Helper(card.name(), null, card.symbol()));
        }
        String symbol = circles.members(patient).stream().filter(member -> is(member, doer)).map(MemberCard::symbol)
                .filter(Objects::nonNull).findFirst().orElse(null);
        return Optional.ofNullable(name).map(shown -> new TakeHomeSheet.Helper(shown, null, symbol));
    }

    private static boolean is(MemberCard member, Doer doer) {
        return member.id().equals(doer.member()) || doer.account() != null && doer.account().equals(member.account());
    }

    private static String french(Words words) {
        return Translation.isFrench(words) ? words.text() : Columns.orEmpty(words.french());
    }
}
