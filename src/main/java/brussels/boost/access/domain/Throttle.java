package brussels.boost.access.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Counts tries per key in fixed windows, on every node alike. Keys are kept as keyed hashes: no address, no login. */
@Component
public class Throttle {
    private static final Sql COUNT = Sql.of("""
            insert into access.throttle (key_hash, window_start, tries) values (:key, :window, 1)
            on conflict (key_hash, window_start) do update set tries = access.throttle.tries + 1
            returning tries
            """);
    private static final Sql SWEEP = Sql.of("delete from access.throttle where window_start < now() - interval '1 day'");

    private final Db db;
    private final Keyring keyring;
    private final BrusselsTime time;

    Throttle(Db db, Keyring keyring, BrusselsTime time) {
        this.db = db;
        this.keyring = keyring;
        this.time = time;
    }

    /** Counts one try; false when there have been more than {@code most} in the running window. */
    public boolean allows(String purpose, String key, int most, Duration window) {
        long seconds = window.toSeconds();
        Instant start = Instant.ofEpochSecond(time.now().getEpochSecond() / seconds * seconds);
        int tries = db.sql(COUNT)
                .param("key", keyring.fingerprint("throttle." + purpose, key))
                .param("window", Timestamp.from(start))
                .query((row, _) -> row.getInt("tries"))
                .single();
        return tries <= most;
    }

    int sweep() {
        return db.sql(SWEEP).update();
    }
}
