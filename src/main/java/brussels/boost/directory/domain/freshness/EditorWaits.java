package brussels.boost.directory.domain.freshness;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the home page of whoever keeps the directory: what readers and services say waits for them. */
@Component
class EditorWaits implements Waits {
    private static final Sql WAITING = Sql.of("""
            select count(*)::int as waiting from directory.report r
            where r.state = 'OPEN' and exists (select 1 from directory.editor e where e.account_id = :account)
            """);

    private final Db db;

    EditorWaits(Db db) {
        this.db = db;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        AccountId account = circle.actor().account();
        int waiting = account == null ? 0 : db.sql(WAITING).param("account", account.value()).query((row, _) -> row.getInt("waiting")).single();
        return waiting == 0 ? List.of() : List.of(new Wait(null, Kind.WAITS, "directory.editors.wait", String.valueOf(waiting), "book", null, "/directory/edit/reports"));
    }
}
