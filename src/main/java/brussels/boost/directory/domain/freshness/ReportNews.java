package brussels.boost.directory.domain.freshness;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Whoever found something wrong hears on Ma journée what became of it. */
@Component
class ReportNews implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select null::uuid as person_id, state as what, (decided_at at time zone 'Europe/Brussels')::date as day, null::uuid as about, null::text as words
            from directory.report where account_id = :account::uuid and decided_at > :since::timestamptz order by decided_at desc limit 5
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(null, Waits.Kind.CAME_IN, "directory.report.came." + row.what(), null, "book", row.day(), "/directory/reports");
    }
}
