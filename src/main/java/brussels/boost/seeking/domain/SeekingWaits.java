package brussels.boost.seeking.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits.Wait;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** On Ma journée: somebody asks you to be their référent, or you are the one who calls. Nobody's name stands there: they have chosen, nothing is open yet. */
@Component
class SeekingWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select null::uuid as person_id, case state when 'CALL' then 'call' else 'asked' end as what,
                   (coalesce(call_since, state_since) at time zone 'Europe/Brussels')::date as day, null::uuid as about, null::text as words
            from seeking.ask where asked_account = :account::uuid and state = 'ASKED' or call_account = :account::uuid and state = 'CALL'
            order by state_since limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return row.what().equals("call") ? new Wait(null, Waits.Kind.WAITS, "seeking.wait.call", null, "phone", row.day(), "/asked/calls")
                : new Wait(null, Waits.Kind.WAITS, "seeking.wait", null, "hand", row.day(), "/asked");
    }
}
