package brussels.boost.plan.domain.need;

import brussels.boost.access.Access;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.domain.PlanActs;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the pages of needs show. */
@Component
public class ReadNeeds {
    private final Transactions transactions;
    private final Access access;
    private final NeedStore store;
    private final NeedDomains domains;
    private final Names names;

    ReadNeeds(Transactions transactions, Access access, NeedStore store, NeedDomains domains, Names names) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.domains = domains;
        this.names = names;
    }

    /** Every domain that is offered or was spoken of, with what was last said about it. */
    public record All(String name, boolean mayWrite, List<NeedDomain> domains, List<Need> needs) {}

    /** One domain and all that was said about it, the latest first. */
    public record One(String name, boolean mayWrite, NeedDomain domain, List<Need> said) {}

    public All all(Actor actor, PersonId person) {
        return reading(actor, person, patient -> {
            List<Need> said = store.current(patient);
            return new All(names.nameToUse(patient), patient.mayWrite(Family.PRIORITIES), domains.all().stream()
                    .filter(domain -> domain.active() || said.stream().anyMatch(need -> need.domain().equals(domain.code()))).toList(), said);
        });
    }

    public One one(Actor actor, PersonId person, String domain) {
        return reading(actor, person, patient -> new One(names.nameToUse(patient), patient.mayWrite(Family.PRIORITIES),
                domains.one(domain), store.of(patient, domain)));
    }

    /** For a step or something that matters, made of it. */
    public Need need(Actor actor, PersonId person, NeedId id) {
        return reading(actor, person, patient -> store.one(patient, id).orElseThrow(Refusal::notFound));
    }

    /** What grows out of a need is read by those who read the need. */
    public Audience audience(Actor actor, PersonId person, NeedId id) {
        return need(actor, person, id).audience();
    }

    private <T> T reading(Actor actor, PersonId person, Function<PatientAccess, T> work) {
        return transactions.write(actor, () ->
                Objects.requireNonNull(work.apply(access.read(actor, person, PlanActs.NEEDS_READ, Family.PRIORITIES))));
    }
}
