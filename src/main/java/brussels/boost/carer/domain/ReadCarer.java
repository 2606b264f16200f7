package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What whoever a carer chose sees of their space: the request and the number, and what else the carer opened. */
@Component
public class ReadCarer {
    private static final int LAST = 3;

    private final Transactions transactions;
    private final Access access;
    private final Accounts accounts;
    private final Persons persons;
    private final SpaceStore spaces;
    private final SaidStore said;
    private final LineStore lines;
    private final CallStore calls;
    private final BrusselsTime time;

    ReadCarer(Transactions transactions, Access access, Accounts accounts, Persons persons, SpaceStore spaces, SaidStore said, LineStore lines,
            CallStore calls, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.accounts = accounts;
        this.persons = persons;
        this.spaces = spaces;
        this.said = said;
        this.lines = lines;
        this.calls = calls;
        this.time = time;
    }

    /** Lists are empty when the carer did not open them. */
    public record Seen(String name, @Nullable String phone, Space space, @Nullable Call call, List<Said> said, List<Line> lines,
            Map<AccountId, Accounts.Card> names, LocalDate today) {}

    /** Inside the page's transaction: whether this file is a carer's own space. */
    public boolean isCarer(PatientAccess patient) {
        return spaces.read(patient).isPresent();
    }

    public Seen run(Actor actor, PersonId carer) {
        return transactions.write(actor, () -> {
            var own = access.read(actor, carer, CarerActs.READ, Family.IDENTITY);
            Space space = spaces.read(own).orElseThrow(Refusal::notFound);
            Call call = own.mayRead(Family.AGENDA) ? calls.latest(own).orElse(null) : null;
            Set<AccountId> who = call == null ? Set.of() : Stream.of(call.takenBy(), call.doneBy(), call.askedOf(), call.passedTo())
                    .filter(Objects::nonNull).collect(Collectors.toSet());
            return new Seen(persons.card(own).name(), own.mayRead(Family.CONTACT) ? persons.contact(own).phone() : null, space, call,
                    own.mayRead(Family.NOTES) ? said.last(own, LAST) : List.of(),
                    own.mayRead(Family.STEPS) ? lines.all(own).stream().filter(one -> !one.done()).toList() : List.of(),
                    accounts.cards(who), time.today());
        });
    }
}
