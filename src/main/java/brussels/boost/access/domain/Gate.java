package brussels.boost.access.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.AggregateAccess;
import brussels.boost.access.CircleAccess;
import brussels.boost.access.Duties;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.circle.OpenedCircle;
import brussels.boost.access.domain.circle.RightsStore;
import brussels.boost.audit.Journal;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.RecordTabs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes capabilities: the relation is asked, the journal is written, in the same transaction as what follows. */
@Component
class Gate implements Access {
    private final RightsStore rights;
    private final PersonKeys keys;
    private final Journal journal;
    private final Duties duties;

    Gate(RightsStore rights, PersonKeys keys, Journal journal, Duties duties) {
        this.duties = duties;
        this.rights = rights;
        this.keys = keys;
        this.journal = journal;
    }

    @Override
    public PatientAccess read(Actor actor, PersonId person, Act act, Family... families) {
        return open(actor, person, act, List.of(families), false, true);
    }

    @Override
    public PatientAccess write(Actor actor, PersonId person, Act act, Family... families) {
        return open(actor, person, act, List.of(families), true, true);
    }

    /** @param told false when the journal says it already */
    private PatientAccess open(Actor actor, PersonId person, Act act, List<Family> wanted, boolean writing, boolean told) {
        RightsStore.Rights found = rights.on(person);
        byte @Nullable [] wrapped = found.wrapped();
        Set<Family> needed = writing ? found.writable() : found.readable();
        if (wrapped == null || !needed.containsAll(wanted)) {
            throw Refusal.forbidden("access.refusal.notInCircle").traced(act.key(), person);
        }
        if (told && !(act.daily() && journal.toldToday(person, act.key()))) {
            note(actor, person, act, wanted);
        }
        RecordTabs.open(person, found.readable().stream().flatMap(family -> tabs(family).stream()).toList());
        return new OpenedAccess(actor, person, found.readable(), found.writable(), keys.unwrap(person, wrapped), writing);
    }

    private static List<String> tabs(Family family) {
        return switch (family) {
            case NOTES -> List.of("journal");
            case CIRCLE -> List.of("circle", "call", "relation");
            case CONSENTS -> List.of("consents");
            default -> List.of();
        };
    }

    @Override
    public CircleAccess circle(Actor actor, Act act) {
        return new OpenedCircle(actor, act, rights, keys, journal);
    }

    @Override
    public AggregateAccess aggregate(Actor actor, Act act) {
        duties.require(actor, Hat.Role.COORDINATOR, Hat.Role.ADMIN);
        journal.write(actor, new Journal.Line(act.key(), null, "", null, null, false));
        return () -> actor;
    }

    @Override
    public PatientAccess begin(Actor.Professional actor, PersonId person, MemberId member, Set<Family> opened, Act act) {
        boolean began = rights.begin(person, keys.freshWrapped(person), member, actor.hat(), opened);
        return open(actor, person, act, List.copyOf(opened), true, began);
    }

    @Override
    public Optional<PatientAccess> beginOwn(Actor.Oneself carer, Act act) {
        return rights.beginOwn(carer.person(), keys.freshWrapped(carer.person()))
                ? Optional.of(open(carer, carer.person(), act, List.of(Family.IDENTITY), true, true))
                : Optional.empty();
    }

    @Override
    public void destroyKey(PatientAccess patient) {
        rights.destroy(patient.person());
    }

    private void note(Actor actor, PersonId person, Act act, List<Family> families) {
        String names = families.stream().map(Family::name).collect(Collectors.joining(","));
        journal.write(actor, new Journal.Line(act.key(), person, names, null, null, false));
    }
}
