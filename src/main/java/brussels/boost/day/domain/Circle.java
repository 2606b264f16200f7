package brussels.boost.day.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.Moments;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads those who chose the actor, with what each module says of them: one statement each, whatever their number. */
@Component
class Circle {
    private final Persons persons;
    private final Agenda agenda;
    private final PlanFaces plans;
    private final ObjectProvider<Waits> waits;
    private final BrusselsTime time;

    Circle(Persons persons, Agenda agenda, PlanFaces plans, ObjectProvider<Waits> waits, BrusselsTime time) {
        this.persons = persons;
        this.agenda = agenda;
        this.plans = plans;
        this.waits = waits;
        this.time = time;
    }

    /** @param people by what needs the actor */
    record Read(Map<PersonId, Someone> people, Moments moments, List<Wait> waits) {}

    Read read(CircleAccess circle, Instant since) {
        LocalDate today = time.today();
        Map<PersonId, PersonCard> cards = persons.cards(circle);
        Moments moments = agenda.moments(circle, today.minusDays(7));
        Map<PersonId, PlanFaces.Face> faces = plans.of(circle);
        List<Wait> all = waits.orderedStream().flatMap(one -> one.of(circle, since).stream()).toList();
        Set<PersonId> awaited = all.stream().filter(one -> one.kind() == Waits.Kind.WAITS).map(Wait::person).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<PersonId, Someone> people = new LinkedHashMap<>();
        cards.values().stream()
                .map(card -> {
                    PlanFaces.Face face = faces.getOrDefault(card.id(), PlanFaces.Face.EMPTY);
                    return new Someone(card, face.matters(), face.steps(), moments.next(card.id(), time.now()).orElse(null),
                            moments.quiet(card.id()).orElse(null), moments.call(card.id()).orElse(null), awaited.contains(card.id()));
                })
                .sorted(Comparator.comparingInt(Someone::urgency)
                        .thenComparing(one -> one.next() == null ? Instant.MAX : one.next().at())
                        .thenComparing(one -> one.card().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(one -> people.put(one.card().id(), one));
        return new Read(people, moments, all);
    }
}
