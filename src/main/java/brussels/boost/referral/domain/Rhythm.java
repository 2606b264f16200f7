package brussels.boost.referral.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** After how many days something happens; set by the installation. */
@Component
public class Rhythm {
    private static final Sql DAYS = Sql.of("select days from referral.rhythm where code = :code");

    private final Db db;

    Rhythm(Db db) {
        this.db = db;
    }

    /** What is waited for. */
    public enum For {
        LINK("link"), LINK_AFTER_YES("link-after-yes"),
        /** From here on a wait is counted as something lacking. */
        LONG_WAIT("long-wait");

        private final String code;

        For(String code) {
            this.code = code;
        }
    }

    public Duration of(For what) {
        return Duration.ofDays(db.sql(DAYS).param("code", what.code).query((row, _) -> row.getInt("days")).single());
    }
}
