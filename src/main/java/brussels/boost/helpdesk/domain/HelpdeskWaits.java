package brussels.boost.helpdesk.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** On Ma journée: whom an adviser promised to call, the answer to one's own question, and whether it helped. */
@Component
class HelpdeskWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select null::uuid as person_id,
                   case when state = 'OPEN' then 'promised' when worked_asked_at is not null then 'worked' else 'answered' end as what,
                   coalesce(case when state = 'OPEN' then call_back_on end, (closed_at at time zone 'Europe/Brussels')::date) as day, id as about, null::text as words
            from helpdesk.question
            where state = 'OPEN' and held_by = :account::uuid and call_back_on <= current_date
                or state = 'CLOSED' and asked_by = :account::uuid and worked is null and closed_at > now() - interval '28 days'
                    and (worked_asked_at is not null or closed_at > :since::timestamptz)
            order by call_back_on, closed_at desc limit 20
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(null, row.what().equals("answered") ? Waits.Kind.CAME_IN : Waits.Kind.WAITS, "helpdesk.wait." + row.what(), null, "phone", row.day(),
                row.what().equals("promised") ? "/helpdesk/questions/" + row.about() : "/helpdesk/lines");
    }
}
