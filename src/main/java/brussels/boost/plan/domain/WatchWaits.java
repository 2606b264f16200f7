package brussels.boost.plan.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** The day until which somebody keeps an eye on something has come: longer, or no longer. After two weeks nothing waits any more. */
@Component
class WatchWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select person_id, 'watch' as what, until as day, id as about, null::text as words
            from plan.watch
            where over_on is null and removed_at is null and until between access.today() - 14 and access.today()
              and (doer_account = (select access.actor_account()) or doer_member = any((select access.my_members())::uuid[]))
            order by until limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Waits.Wait wait(Row row) {
        return new Waits.Wait(row.person(), Waits.Kind.WAITS, "watch.wait", null, "eye", row.day(), "/people/" + row.known() + "/watch/" + row.about());
    }
}
