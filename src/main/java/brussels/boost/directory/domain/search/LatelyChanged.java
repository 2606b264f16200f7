package brussels.boost.directory.domain.search;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which entries were written lately, by whichever copy of the program. */
@Component
class LatelyChanged {
    /** A transaction is dated by its beginning: an import of some minutes is still seen after it ends. */
    private static final Sql SINCE = Sql.of("""
            select id, version from directory.service where last_modified > now() - interval '15 minutes' order by last_modified desc, id limit :limit
            """);

    private final Db db;

    LatelyChanged(Db db) {
        this.db = db;
    }

    /** An entry as it was written that time. */
    record Written(ServiceId id, int version) {}

    List<Written> entries(int limit) {
        return db.sql(SINCE).param("limit", limit)
                .query((row, _) -> new Written(new ServiceId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getInt("version"))).list();
    }
}
