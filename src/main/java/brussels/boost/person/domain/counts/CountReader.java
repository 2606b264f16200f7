package brussels.boost.person.domain.counts;

import brussels.boost.access.AggregateAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** The one statement that counts persons; the database asks again who wants to know, and lets safe cells out only. */
@Component
class CountReader {
    private static final Sql TABLE = Sql.of("select line, col, shown from person.counted(:table, :programme) limit 2000");

    private final Db db;

    CountReader(Db db) {
        this.db = db;
    }

    Counted table(AggregateAccess counts, CountedTable table, String programme) {
        return Counted.of(table, db.sql(TABLE).param("table", table.name()).param("programme", programme)
                .query((row, _) -> new Counted.Cell(row.getString("line"), row.getString("col"), row.getObject("shown", Integer.class))).list());
    }
}
