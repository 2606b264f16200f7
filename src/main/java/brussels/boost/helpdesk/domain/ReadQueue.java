package brussels.boost.helpdesk.domain;

import brussels.boost.access.Accounts;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that is open: what nobody has, one's own, what is promised for a day, what colleagues have. */
@Component
public class ReadQueue {
    private final Transactions transactions;
    private final Advisers advisers;
    private final Accounts accounts;
    private final QueueReader reader;
    private final LineStore lines;
    private final Territories territories;

    ReadQueue(Transactions transactions, Advisers advisers, Accounts accounts, QueueReader reader, LineStore lines, Territories territories) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.accounts = accounts;
        this.reader = reader;
        this.lines = lines;
        this.territories = territories;
    }

    /** @param names of the advisers who have one, and of the professionals who wrote one */
    public record View(AccountId me, List<Question> open, List<Line> lines, List<Accounts.Card> colleagues, Map<AccountId, String> names, Map<String, Unit> units) {}

    public View run(Actor.Professional actor) {
        return transactions.read(actor, () -> {
            advisers.require(actor);
            List<Question> open = reader.open();
            List<AccountId> people = open.stream().flatMap(one -> Stream.of(one.heldBy(), one.askedBy())).filter(Objects::nonNull).distinct().toList();
            Map<AccountId, String> names = accounts.cards(people).values().stream().collect(Collectors.toMap(Accounts.Card::id, Accounts.Card::name));
            Map<String, Unit> units = open.stream().map(Question::unit).filter(Objects::nonNull).distinct().flatMap(code -> territories.unit(code).stream())
                    .collect(Collectors.toMap(Unit::code, Function.identity()));
            return new View(actor.account(), open, lines.all(), advisers.all().stream().filter(card -> !card.id().equals(actor.account())).toList(), names, units);
        });
    }
}
