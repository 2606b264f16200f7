package brussels.boost.referral.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** After how many days something happens; set by the installation. */
@Component
class Rhythm {
    private static final Sql DAYS = Sql.of("select days from referral.rhythm where code = :code");

    private final Db db;

    Rhythm(Db db) {
        this.db = db;
    }

    /** What is waited for. */
    enum For {
        LINK("link"), LINK_AFTER_YES("link-after-yes");

        private final String code;

        For(String code) {
            this.code = code;
        }
    }

    Duration of(For what) {
        return Duration.ofDays(db.sql(DAYS).param("code", what.code).query((row, _) -> row.getInt("days")).single());
    }
}
