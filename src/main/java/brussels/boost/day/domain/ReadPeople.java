package brussels.boost.day.domain;

import brussels.boost.access.Access;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those who chose the actor, by what needs them, or those of a name. Nobody outside the circle exists here. */
@Component
public class ReadPeople {
    public static final int PAGE = 25;

    private final Transactions transactions;
    private final Access access;
    private final Circle circle;
    private final Persons persons;
    private final BrusselsTime time;

    ReadPeople(Transactions transactions, Access access, Circle circle, Persons persons, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.circle = circle;
        this.persons = persons;
        this.time = time;
    }

    /** @param next whom the next page begins after, or null */
    public record Found(List<Someone> people, @Nullable PersonId next, boolean anybody, LocalDate today) {}

    public Found page(Actor actor, @Nullable PersonId after) {
        return transactions.write(actor, () -> {
            var list = access.circle(actor, DayActs.PEOPLE);
            List<Someone> all = List.copyOf(circle.read(list, time.now()).people().values());
            int start = after == null ? 0 : all.stream().map(one -> one.card().id()).toList().indexOf(after) + 1;
            List<Someone> page = all.subList(start, Math.min(all.size(), start + PAGE));
            list.shown(page.size());
            return new Found(page, start + PAGE < all.size() ? page.getLast().card().id() : null, !all.isEmpty(), time.today());
        });
    }

    /** At most twenty, the best first. */
    public Found named(Actor actor, String text) {
        return transactions.write(actor, () -> {
            var list = access.circle(actor, DayActs.SEARCHED);
            Map<PersonId, Someone> all = circle.read(list, time.now()).people();
            List<Someone> found = persons.find(list, text).stream().map(PersonCard::id).map(all::get).filter(Objects::nonNull).toList();
            list.shown(found.size());
            return new Found(found, null, !all.isEmpty(), time.today());
        });
    }

    /** For the field on top of every page: names only. */
    public List<PersonCard> names(Actor actor, String text) {
        return transactions.write(actor, () -> {
            var list = access.circle(actor, DayActs.SEARCHED);
            List<PersonCard> found = persons.find(list, text);
            list.shown(found.size());
            return found;
        });
    }
}
