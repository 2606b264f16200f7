package brussels.boost.access.domain.circle;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** On the home page: somebody entrusted me with a place in a circle, or whom I entrusted cannot. */
@Component
class EntrustedWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select * from (
                select case when e.open then e.person_id end as person_id, case when e.open then 'asked' else 'later' end as what, e.given_on as day,
                       e.member_id as about, null::text as words
                from access.entrusted_to_me() e
                union all
                select r.person_id, 'refused', r.answered_on, r.member_id, r.by_name from access.entrusted_refused() r
            ) w limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Waits.Wait wait(Row row) {
        boolean refused = row.what().equals("refused");
        return new Waits.Wait(row.person(), Waits.Kind.WAITS, "entrusted.wait." + row.what(), row.words(), "hand", row.day(),
                refused ? "/people/" + row.known() + "/relation" : "/entrusted/" + row.about());
    }
}
