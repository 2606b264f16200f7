package brussels.boost.access.domain.agreement;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Agreements;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.circle.BesideReader;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes down that the person agreed, with the words they heard. */
@Component
public class GiveAgreement implements Agreements {
    static final Act GIVEN = Act.of("access.agreement.given");

    private final Transactions transactions;
    private final Access access;
    private final AgreementStore store;
    private final BesideReader beside;

    GiveAgreement(Transactions transactions, Access access, AgreementStore store, BesideReader beside) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.beside = beside;
    }

    /** @throws Refusal when a witness or a representative is said to be there and not named */
    public void run(Actor actor, PersonId person, Given given) {
        Given said = actor instanceof Actor.Oneself
                ? new Given(given.id(), given.kind(), given.language(), Mode.ON_SCREEN, Giver.PERSON, null)
                : given;
        AgreementPolicy.check(said);
        transactions.write(actor, () -> give(access.write(actor, person, GIVEN, Family.CONSENTS), said));
    }

    @Override
    public void give(PatientAccess patient, Given given) {
        store.give(patient, given, store.wording(given.kind(), given.language()));
    }

    @Override
    public boolean given(PatientAccess patient, Kind kind) {
        return store.all(patient).stream().anyMatch(row -> row.kind() == kind && row.withdrawn() == null);
    }

    @Override
    public Optional<String> asking(PatientAccess patient, Kind kind, String language) {
        return given(patient, kind) ? Optional.empty() : Optional.of(store.wording(kind, language).question());
    }

    @Override
    public Sharing sharing(PatientAccess patient) {
        return beside.read(patient).sharing();
    }
}
