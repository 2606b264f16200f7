package brussels.boost.directory.domain.search;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which entries were written lately, by whichever copy of the program. */
@Component
class LatelyChanged {
    /** A transaction is dated by its beginning: an import of some minutes is still seen after it ends. */
    private static final Sql SINCE = Sql.of("""
            select id, version from directory.service where last_modified > now() - interval '15 minutes' order by last_modified desc, id limit :limit
            """);
    private static final Sql PAGE = Sql.of("""
            select id, version from directory.service where last_modified > now() - interval '15 minutes' and id > :after order by id limit :limit
            """);

    private final Db db;

    LatelyChanged(Db db) {
        this.db = db;
    }

    /** An entry as it was written that time. */
    record Written(ServiceId id, int version) {}

    List<Written> entries(int limit) {
        return db.sql(SINCE).param("limit", limit).query((row, _) -> written(row)).list();
    }

    /** The same in the order of their ids, however many. @param after the last one of the page before; null for the first page */
    List<Written> page(@Nullable ServiceId after, int limit) {
        return db.sql(PAGE).param("after", after == null ? new UUID(0, 0) : after.value()).param("limit", limit).query((row, _) -> written(row)).list();
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(new ServiceId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getInt("version"));
    }
}
