package brussels.boost.access.domain.relation;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.circle.BesideReader;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.MemberReader;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who left the organisation in which the person had chosen them, and what may be chosen now. */
@Component
public class ReadDepartures {
    private final Transactions transactions;
    private final Access access;
    private final DepartureStore store;
    private final BesideReader beside;
    private final MemberReader reader;
    private final AccountStore accounts;
    private final Names names;
    private final BrusselsTime time;

    ReadDepartures(Transactions transactions, Access access, DepartureStore store, BesideReader beside, MemberReader reader, AccountStore accounts,
            Names names, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.beside = beside;
        this.reader = reader;
        this.accounts = accounts;
        this.names = names;
        this.time = time;
    }

    /** @param others members who could be chosen instead */
    public record Answer(String name, List<Line> lines, List<MemberCard> others, boolean mayDecide) {}

    /**
     * @param outcome what was chosen: KEPT, REPLACED or ENDED; null while nobody said
     * @param elsewhere other roles they hold today, in which they may be kept
     */
    public record Line(UUID id, MemberCard member, LocalDate leftOn, @Nullable String organisationFr, @Nullable String organisationNl,
            @Nullable String outcome, List<Hat> elsewhere) {}

    public Answer run(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, CircleActs.DEPARTURES, Family.CIRCLE);
            List<Line> lines = store.of(patient).stream().map(row -> line(patient, row)).toList();
            List<MemberCard> others = reader.all(patient).stream().filter(member -> CirclePolicy.choosable(member, time.today())).toList();
            return new Answer(names.nameToUse(patient), lines, others, patient.mayWrite(Family.CIRCLE));
        });
    }

    /** Whether somebody left and nobody said yet what comes next. */
    public boolean waiting(PatientAccess patient) {
        return beside.read(patient).departures() > 0;
    }

    private Line line(PatientAccess patient, DepartureStore.Row row) {
        MemberCard member = reader.one(patient, row.member()).orElseThrow(Refusal::notFound);
        AccountId account = member.account();
        return new Line(row.id(), member, row.leftOn(), row.organisationFr(), row.organisationNl(), row.outcome() == null ? null : row.outcome().name(),
                row.outcome() != null || account == null ? List.of() : elsewhere(accounts.hats(account)));
    }

    static List<Hat> elsewhere(List<Hat> hats) {
        return hats.stream().filter(hat -> hat.role() == Hat.Role.PROFESSIONAL).toList();
    }
}
