package brussels.boost.access.domain.overview;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** On the home page: somebody asks me to keep the overview, whoever kept it is gone, or, to who keeps it, that somebody left. */
@Component
class OverviewWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select * from (
                select a.person_id, 'asked' as what, a.asked_on as day, null::uuid as about, null::text as words from access.overviews_asked() a
                union all
                select o.person_id, 'gone', null, null, null
                from access.overview o join access.circle_member m on m.id = o.member_id and m.person_id = o.person_id
                where o.state in ('ASKED', 'KEEPS') and (m.state = 'ENDED' or m.until < access.today())
                  and o.person_id = any((select access.writable('CIRCLE'))::uuid[])
                union all
                select distinct m.person_id, 'left', m.until, null::uuid, null from access.circle_member m
                where m.person_id = any((select access.overviews_kept())::uuid[]) and m.state = 'ENDED' and m.until >= (:since::timestamptz)::date
                  and m.account_id is distinct from :account::uuid
            ) w limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        String at = "/people/" + row.known();
        return switch (row.what()) {
            case "asked" -> new Wait(row.person(), Waits.Kind.WAITS, "overview.wait.asked", null, "hand", row.day(), at);
            case "gone" -> new Wait(row.person(), Waits.Kind.WAITS, "overview.wait.gone", null, "people", null, at + "/overview");
            default -> new Wait(row.person(), Waits.Kind.CAME_IN, "overview.wait.left", null, "people", row.day(), at + "/circle");
        };
    }
}
