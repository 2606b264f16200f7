package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.person.domain.ProgrammeLists.Programme;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.territory.Territories;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a programme needs to know before somebody takes part in it, for those to whom the person opened their health. */
@Component
public class TakePart {
    static final Act READ = Act.of("person.programme.read");
    static final Act NOTED = Act.of("person.programme.noted");
    static final Act JOINED = Act.of("person.programme.joined");
    static final Act LEFT = Act.of("person.programme.left");

    private final Transactions transactions;
    private final Access access;
    private final ProgrammeStore store;
    private final ProgrammeLists lists;
    private final PersonStore persons;
    private final Territories territories;
    private final BrusselsTime time;

    TakePart(Transactions transactions, Access access, ProgrammeStore store, ProgrammeLists lists, PersonStore persons, Territories territories, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.lists = lists;
        this.persons = persons;
        this.territories = territories;
        this.time = time;
    }

    /** @param programmes those that run, and the one asked for @param livesThere the person's district is part of its territory */
    public record Answer(String name, List<Programme> programmes, Programme programme, List<ProgrammeStore.Item> items, Optional<ProgrammeStore.Enrolment> enrolment,
            boolean livesThere, boolean mayWrite) {
        public List<ProgrammeStore.Item> list(boolean fragility) {
            return items.stream().filter(item -> item.fragility() == fragility).toList();
        }

        public Suggestion suggestion() {
            boolean treated = enrolment.map(ProgrammeStore.Enrolment::treatedThere).orElse(false);
            return new Suggestion(noted(false), noted(true), livesThere || treated);
        }

        private boolean noted(boolean fragility) {
            return items.stream().anyMatch(item -> item.fragility() == fragility && item.saidBy() != null);
        }
    }

    public Answer read(Actor actor, PersonId person, String programme) {
        return transactions.write(actor, () -> answer(access.read(actor, person, READ, Family.HEALTH), programme));
    }

    /** @param saidBy PERSON, NEAR_ONE or CARER: where the facts come from */
    public void note(Actor actor, PersonId person, String programme, List<String> codes, String saidBy) {
        if (!List.of("PERSON", "NEAR_ONE", "CARER").contains(saidBy)) {
            throw Refusal.invalid("saidBy", "person.programme.saidBy.missing");
        }
        transactions.write(actor, () -> store.note(access.write(actor, person, NOTED, Family.HEALTH), programme, codes, saidBy));
    }

    /** @throws Refusal INVALID when the lists do not suggest it and no reason is given */
    public void join(Actor actor, PersonId person, String programme, UUID id, boolean treatedThere, @Nullable String reason) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, JOINED, Family.HEALTH);
            Answer now = answer(patient, programme);
            if (!now.programme().runs(time.today())) {
                throw Refusal.invalid("reason", "programmes.over");
            }
            var enrolment = new ProgrammeStore.Enrolment(id, now.livesThere(), treatedThere, IdentityPolicy.blankToNull(reason), time.today());
            Suggestion asked = new Suggestion(now.suggestion().condition(), now.suggestion().fragility(), now.livesThere() || treatedThere);
            if (!asked.suggested() && enrolment.exceptionReason() == null) {
                throw Refusal.invalid("reason", "person.programme.reason.missing");
            }
            store.enrol(patient, programme, enrolment);
        });
    }

    public void leave(Actor actor, PersonId person, String programme) {
        transactions.write(actor, () -> store.leave(access.write(actor, person, LEFT, Family.HEALTH), programme, time.today()));
    }

    private Answer answer(PatientAccess patient, String programme) {
        Identity identity = persons.identity(patient);
        String district = identity.district();
        List<Programme> all = lists.programmes();
        Programme asked = all.stream().filter(one -> one.code().equals(programme)).findFirst().orElseThrow(Refusal::notFound);
        return new Answer(identity.name(), all.stream().filter(one -> one.runs(time.today()) || one.equals(asked)).toList(), asked, store.items(patient, programme), store.enrolment(patient, programme),
                district != null && territories.isPart("programme:" + programme, district), patient.mayWrite(Family.HEALTH));
    }
}
