package brussels.boost.plan.domain.letter;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.person.Persons;
import brussels.boost.plan.LetterId;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.Columns;
import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.PriorityStore;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.StepStore;
import brussels.boost.plan.domain.letter.Quotable;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out what a letter may quote, puts one together, and keeps it. Inside a transaction. */
@Component
public class LetterDesk {
    private final Persons persons;
    private final PriorityStore priorities;
    private final StepStore steps;
    private final LetterTemplates templates;
    private final LetterStore store;
    private final Author.Names authors;
    private final BoostSettings settings;
    private final BrusselsTime time;

    LetterDesk(Persons persons, PriorityStore priorities, StepStore steps, LetterTemplates templates, LetterStore store, Author.Names authors,
            BoostSettings settings, BrusselsTime time) {
        this.persons = persons;
        this.priorities = priorities;
        this.steps = steps;
        this.templates = templates;
        this.store = store;
        this.authors = authors;
        this.settings = settings;
        this.time = time;
    }

    public ComposeLetter compose(PatientAccess patient, LetterChoices choices) {
        return new ComposeLetter(templates.inForce(choices.kind(), choices.language()), quotable(patient), choices,
                persons.card(patient).name(), Columns.orEmpty(authors.of(patient.actor()).name()), time.today(), settings.demo());
    }

    /** Only what this reader may read, and what still stands. */
    List<Quotable> quotable(PatientAccess patient) {
        List<Priority> open = patient.mayRead(Family.PRIORITIES)
                ? priorities.of(patient).stream().filter(priority -> priority.state() == Priority.State.OPEN).toList() : List.of();
        Set<Object> delicate = open.stream().filter(Quotable::delicate).map(Priority::id).collect(Collectors.toSet());
        Stream<Quotable> small = !patient.mayRead(Family.STEPS) ? Stream.empty() : steps.of(patient).stream()
                .filter(step -> step.state() == Step.State.OPEN || step.state() == Step.State.NONE_TODAY)
                .map(step -> Quotable.of(step, step.priority() != null && delicate.contains(step.priority())));
        return Stream.concat(open.stream().map(Quotable::of), small).filter(line -> !line.words().text().isBlank()).limit(60).toList();
    }

    /** Sent twice, it is kept once. */
    public void keep(PatientAccess patient, LetterId id, ComposeLetter compose) {
        Audience.Kind chosen = compose.choices().audience();
        var audience = new Audience(compose.delicate() && chosen != Audience.Kind.AUTHOR ? Audience.Kind.PERSON : chosen, Set.of());
        store.insert(patient, id, compose.template(), compose.letter(), audience, authors.of(patient.actor()));
    }
}
