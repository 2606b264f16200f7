package brussels.boost.person.domain.counts;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.AggregateAccess;
import brussels.boost.person.domain.ProgrammeLists;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the declared tables; the numbers come out of the database already safe. */
@Component
public class ReadCounts {
    static final Act READ = Act.of("person.counts.read");

    private final Transactions transactions;
    private final Access access;
    private final ProgrammeLists lists;
    private final Territories territories;
    private final BrusselsTime time;
    private final CountReader reader;

    ReadCounts(Transactions transactions, Access access, ProgrammeLists lists, Territories territories, BrusselsTime time, CountReader reader) {
        this.transactions = transactions;
        this.access = access;
        this.lists = lists;
        this.territories = territories;
        this.time = time;
        this.reader = reader;
    }

    /** @param first and last the days counted @param communes in the order a list shows them */
    public record Shown(LocalDate first, LocalDate last, List<ProgrammeLists.Programme> programmes, ProgrammeLists.Programme programme,
            List<Counted> tables, List<Unit> communes, Map<String, ProgrammeLists.Name> items) {}

    public Shown run(Actor actor, String programme) {
        return transactions.write(actor, () -> {
            AggregateAccess counts = access.aggregate(actor, READ);
            List<ProgrammeLists.Programme> programmes = lists.programmes();
            var chosen = programmes.stream().filter(one -> one.code().equals(programme)).findFirst().orElseThrow(Refusal::notFound);
            LocalDate beyond = firstOfQuarter(time.today());
            Map<String, ProgrammeLists.Name> items = new HashMap<>();
            lists.items(programme).forEach(item -> items.put(item.code(), item.name()));
            return new Shown(beyond.minusYears(1), beyond.minusDays(1), programmes, chosen,
                    Arrays.stream(CountedTable.values()).map(table -> reader.table(counts, table, programme)).toList(),
                    territories.communes().stream().map(commune -> commune.unit()).toList(), items);
        });
    }

    private static LocalDate firstOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
