package brussels.boost.carer.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Carers who ask to be called, and recognitions that end soon, on the home of whoever they chose. */
@Component
class CarerWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select c.person_id, case when c.taken_by is not null then 'mine' else lower(c.kind) end as what,
                   coalesce(c.calls_on, (c.asked_at at time zone 'Europe/Brussels')::date) as day, null::uuid as about, null::text as words
            from carer.call c
            where c.done_at is null and c.withdrawn_at is null
              and (c.taken_by is null or c.taken_by = (select access.actor_account()))
            union all
            select r.person_id, 'recognition', r.until, null, null from carer.recognition r
            where r.until <= access.today() + (select access.how_long('carer-recognition'))
            order by what desc, day limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(row.person(), Waits.Kind.WAITS, "carer.wait." + row.what(), null, row.what().equals("recognition") ? "doc" : "phone", row.day(),
                "/people/" + row.known() + "/carer");
    }
}
