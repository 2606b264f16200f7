package brussels.boost.person.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** What a person asked about their data waits with its day: for who stands beside them, and, without a name, for the privacy officer. */
@Component
class RequestWaits implements WaitRows {
    private static final String DESK = "DESK";
    private static final Sql ROWS = Sql.of("""
            select person_id, kind as what, due as day, null::uuid as about, null::text as words from person.request
            where state in ('ASKED', 'TAKEN') and person_id = any((select access.writable('CONSENTS'))::uuid[])
            union all
            select null::uuid, 'DESK', due, null::uuid, waiting::text from person.desk_waits()
            order by day limit 50
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return row.what().equals(DESK)
                ? new Wait(null, Waits.Kind.WAITS, "person.wait.desk", row.words(), "shield", row.day(), "/administration/privacy")
                : new Wait(row.person(), Waits.Kind.WAITS, "person.wait." + row.what(), null, "msg", row.day(), "/people/" + row.known() + "/requests");
    }
}
