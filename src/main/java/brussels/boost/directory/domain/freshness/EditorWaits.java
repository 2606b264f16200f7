package brussels.boost.directory.domain.freshness;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** On the home page of whoever keeps the directory: what readers and services say waits for them. */
@Component
class EditorWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select null::uuid as person_id, 'reports' as what, null::date as day, null::uuid as about, count(*)::text as words from directory.report r
            where r.state = 'OPEN' and exists (select 1 from directory.editor e where e.account_id = :account::uuid) having count(*) > 0
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(null, Waits.Kind.WAITS, "directory.editors.wait", row.words(), "book", null, "/directory/edit/reports");
    }
}
