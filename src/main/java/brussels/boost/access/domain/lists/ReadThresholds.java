package brussels.boost.access.domain.lists;

import brussels.boost.access.Thresholds;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads the table of lengths of time. */
@Component
class ReadThresholds implements Thresholds {
    private static final Sql ONE = Sql.of("select access.how_long(:code) as days");

    private final Db db;

    ReadThresholds(Db db) {
        this.db = db;
    }

    @Override
    public int days(Line line) {
        return db.sql(ONE).param("code", line.name().toLowerCase(Locale.ROOT).replace('_', '-')).query((row, _) -> row.getInt("days")).single();
    }
}
