package brussels.boost.seeking.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** On Ma journée: somebody asks you to be their référent. Nobody's name stands there: they have chosen, nothing is open yet. */
@Component
class SeekingWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select null::uuid as person_id, 'asked' as what, (state_since at time zone 'Europe/Brussels')::date as day, null::uuid as about, null::text as words
            from seeking.ask where asked_account = :account::uuid and state = 'ASKED' order by state_since limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(null, Waits.Kind.WAITS, "seeking.wait", null, "hand", row.day(), "/asked");
    }
}
