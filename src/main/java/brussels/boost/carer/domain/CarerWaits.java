package brussels.boost.carer.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carers who ask to be called, and recognitions that end soon, on the home of whoever they chose. */
@Component
class CarerWaits implements Waits {
    private static final Sql WAITING = Sql.of("""
            select c.person_id, case when c.taken_by is not null then 'mine' else lower(c.kind) end as what,
                   coalesce(c.calls_on, (c.asked_at at time zone 'Europe/Brussels')::date) as day
            from carer.call c
            where c.done_at is null and c.withdrawn_at is null
              and (c.taken_by is null or c.taken_by = (select access.actor_account()))
            union all
            select r.person_id, 'recognition', r.until from carer.recognition r
            where r.until <= access.today() + (select value from carer.rule where code = 'REMIND_DAYS')
            order by what desc, day limit 50
            """);

    private final Db db;

    CarerWaits(Db db) {
        this.db = db;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        return circle.actor() instanceof Actor.Professional ? db.sql(WAITING).query((row, _) -> wait(row)).list() : List.of();
    }

    private static Wait wait(ResultSet row) throws SQLException {
        var carer = new PersonId(row.getObject("person_id", UUID.class));
        String what = row.getString("what");
        return new Wait(carer, Kind.WAITS, "carer.wait." + what, null, what.equals("recognition") ? "doc" : "phone",
                row.getObject("day", LocalDate.class), "/people/" + carer + "/carer");
    }
}
