package brussels.boost.plan.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** To who keeps the overview, as far as steps are open to them: something is to do, and nobody does it. */
@Component
class UnclaimedWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select s.person_id, 'unclaimed' as what, null::date as day, null::uuid as about, null::text as words from plan.step s
            where s.person_id = any((select access.overviews_kept())::uuid[]) and s.state = 'OPEN' and s.doer = 'NOBODY' and s.removed_at is null
            group by s.person_id limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(row.person(), Waits.Kind.WAITS, "overview.wait.unclaimed", null, "flag", null, "/people/" + row.known());
    }
}
