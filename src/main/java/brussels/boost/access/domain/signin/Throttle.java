package brussels.boost.access.domain.signin;

import brussels.boost.access.Tries;
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
public class Throttle implements Tries {
    private static final Sql COUNT = Sql.of("""
            insert into access.throttle (key_hash, window_start, tries) values (:key, :window, 1)
            on conflict (key_hash, window_start) do update set tries = access.throttle.tries + 1
            returning tries
            """);
    private static final Sql TRIES = Sql.of("select tries from access.throttle where key_hash = :key and window_start = :window");
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
        return count(purpose, key, window) <= most;
    }

    @Override
    public void missed(String purpose, String key, Duration window) {
        count(purpose, key, window);
    }

    @Override
    public boolean over(String purpose, String key, int most, Duration window) {
        return db.sql(TRIES)
                .param("key", keyring.fingerprint("throttle." + purpose, key))
                .param("window", begin(window))
                .query((row, _) -> row.getInt("tries"))
                .optional()
                .orElse(0) >= most;
    }

    private int count(String purpose, String key, Duration window) {
        return db.sql(COUNT)
                .param("key", keyring.fingerprint("throttle." + purpose, key))
                .param("window", begin(window))
                .query((row, _) -> row.getInt("tries"))
                .single();
    }

    private Timestamp begin(Duration window) {
        long seconds = window.toSeconds();
        return Timestamp.from(Instant.ofEpochSecond(time.now().getEpochSecond() / seconds * seconds));
    }

    public int sweep() {
        return db.sql(SWEEP).update();
    }
}
