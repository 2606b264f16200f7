package brussels.boost.access.domain.relation;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Somebody left their organisation: whoever remains beside the person asks them what comes next. */
@Component
class DepartureWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select distinct on (person_id) person_id, 'departure' as what, left_on as day, null::uuid as about, null::text as words from access.departure where decided_at is null
            order by person_id, left_on limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(row.person(), Waits.Kind.WAITS, "departure.wait", null, "swap", row.day(), "/people/" + row.known() + "/departures");
    }
}
