package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.NumberToCall;
import brussels.boost.directory.NumbersToCall;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The carer reads their own space. */
@Component
public class ReadSpace {
    private static final int EARLIER = 20;

    private final Transactions transactions;
    private final Access access;
    private final Accounts accounts;
    private final Circles circles;
    private final Persons persons;
    private final SpaceStore spaces;
    private final SaidStore said;
    private final LineStore lines;
    private final CallStore calls;
    private final DutyStore duties;
    private final Facts facts;
    private final NumbersToCall numbers;
    private final BrusselsTime time;

    ReadSpace(Transactions transactions, Access access, Accounts accounts, Circles circles, Persons persons, SpaceStore spaces, SaidStore said,
            LineStore lines, CallStore calls, DutyStore duties, Facts facts, NumbersToCall numbers, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.accounts = accounts;
        this.circles = circles;
        this.persons = persons;
        this.spaces = spaces;
        this.said = said;
        this.lines = lines;
        this.calls = calls;
        this.duties = duties;
        this.facts = facts;
        this.numbers = numbers;
        this.time = time;
    }

    /** @param call the latest one asked for, open or answered @param open lines still to do, shown when helping is over */
    public record Home(String name, @Nullable String phone, Space space, @Nullable Call call, @Nullable Said last, List<Line> open,
            Map<AccountId, Accounts.Card> names, List<Fact> facts, List<NumberToCall> numbers, LocalDate today, Ready ready) {}

    /** @param answers whom the carer chose, unless they are away today @param others somebody beside whom the request waits for can be asked */
    public record Ready(@Nullable AccountId answers, boolean others) {}

    public record Lines(Space space, List<Line> lines) {}

    /** @param earlier the newest first */
    public record How(Space space, List<Said> earlier) {}

    public record Rights(Space space, List<Fact> facts, LocalDate today) {}

    /** @param now who answers today, if chosen and still there @param known whom the carer may choose */
    public record Answerers(Space space, @Nullable AccountId now, List<Accounts.Card> known) {}

    public Home home(Actor.Oneself self) {
        return transactions.write(self, () -> {
            PatientAccess own = open(self);
            Space space = space(own);
            Call call = calls.latest(own).orElse(null);
            List<Line> open = space.over() ? lines.all(own).stream().filter(one -> !one.done()).toList() : List.of();
            return new Home(persons.card(own).name(), persons.contact(own).phone(), space, call, said.last(own, 1).stream().findFirst().orElse(null),
                    open, accounts.cards(who(space, call)), facts.all(),
                    numbers.shownTo(space.young() ? NumbersToCall.Reader.YOUNG_CARER : NumbersToCall.Reader.CARER), time.today(), ready(space, call));
        });
    }

    public How how(Actor.Oneself self) {
        return transactions.write(self, () -> {
            PatientAccess own = open(self);
            return new How(space(own), said.last(own, EARLIER));
        });
    }

    public Lines lines(Actor.Oneself self) {
        return transactions.write(self, () -> {
            PatientAccess own = open(self);
            return new Lines(space(own), lines.all(own));
        });
    }

    public Rights rights(Actor.Oneself self) {
        return transactions.write(self, () -> new Rights(space(open(self)), facts.all(), time.today()));
    }

    /** Those the carer already knows, then those who said they answer carers. */
    public Answerers answerers(Actor.Oneself self) {
        return transactions.write(self, () -> {
            PatientAccess own = open(self);
            Space space = space(own);
            Set<AccountId> ids = new LinkedHashSet<>();
            circles.referentsNear().forEach(one -> ids.add(one.account()));
            duties.all().forEach(one -> ids.add(one.account()));
            ids.remove(self.account());
            AccountId chosen = space.answers();
            boolean here = chosen != null && circles.members(own).stream().anyMatch(one -> isHere(one, chosen, time.today()));
            Map<AccountId, Accounts.Card> cards = accounts.cards(ids);
            return new Answerers(space, here ? chosen : null, ids.stream().map(cards::get).filter(Objects::nonNull).toList());
        });
    }

    /** The first page, before there is a space, tells who is told about a young carer. */
    public List<Fact> facts(Actor.Carer carer) {
        return transactions.read(carer, facts::all);
    }

    private Ready ready(Space space, @Nullable Call call) {
        AccountId chosen = space.answers();
        return new Ready(chosen == null || accounts.away(chosen) ? null : chosen,
                duties.readyBeside(call != null && call.open() ? call.waitsFor() : null));
    }

    static boolean isHere(MemberCard member, AccountId account, LocalDate today) {
        return account.equals(member.account()) && member.hereOn(today);
    }

    private PatientAccess open(Actor.Oneself self) {
        return access.read(self, self.person(), CarerActs.READ, Family.IDENTITY);
    }

    private Space space(PatientAccess own) {
        return spaces.read(own).orElseThrow(Refusal::notFound);
    }

    private static Set<AccountId> who(Space space, @Nullable Call call) {
        var ids = new LinkedHashSet<AccountId>();
        Stream.of(space.answers(), call == null ? null : call.askedOf(), call == null ? null : call.passedTo(),
                call == null ? null : call.takenBy(), call == null ? null : call.doneBy()).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }
}
