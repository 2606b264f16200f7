package brussels.boost.plan.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Something is to do and nobody does it: to who keeps the overview, as far as steps are open to them, and to who wrote it down for somebody who does not. */
@Component
class UnclaimedWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            (select s.person_id, 'unclaimed' as what, null::date as day, null::uuid as about, null::text as words from plan.step s
            where s.person_id = any((select access.overviews_kept())::uuid[]) and s.state = 'OPEN' and s.doer = 'NOBODY' and s.removed_at is null
            group by s.person_id limit 25)
            union all
            (select s.person_id, 'givenBack', null, s.id, null from plan.step s
            where s.author_account = :account and s.doer_answer = 'NO' and s.doer = 'NOBODY' and s.state = 'OPEN' and s.removed_at is null
            order by s.id limit 25)
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        if (row.about() != null) {
            return new Wait(row.person(), Waits.Kind.WAITS, "plan.wait.GIVEN_BACK", null, "flag", null, "/people/" + row.known() + "/steps/" + row.about());
        }
        return new Wait(row.person(), Waits.Kind.WAITS, "overview.wait.unclaimed", null, "flag", null, "/people/" + row.known());
    }
}
