package brussels.boost.demo.generate;

import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.security.Keyring;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Writes a population by COPY, on two threads: one seals while the other waits for the database. */
public final class Generator {
    private static final int PERSONS_A_CHUNK = 500;
    private static final int THREADS = 2;

    private final Logins logins;
    private final Keyring keyring;

    public Generator(Logins logins, Keyring keyring) {
        this.logins = logins;
        this.keyring = keyring;
    }

    /** @param rows all rows written, the accounts' apart */
    public record Done(int persons, long rows, double seconds) {
        public double rowsPerSecond() {
            return rows / seconds;
        }
    }

    /**
     * The same seed gives the same persons, texts and relations; keys and nonces are fresh each time, as they must be.
     *
     * @param passwordHash of all synthetic accounts, or null for none
     */
    public Done run(int persons, long seed, @Nullable String passwordHash) throws SQLException, IOException {
        var random = new SplittableRandom(seed);
        LocalDate today = LocalDate.now(brussels.boost.platform.time.BrusselsTime.ZONE);
        long start = System.nanoTime();
        Staff staff;
        try (Connection load = open()) {
            staff = Staff.write(load, persons, random.split(), passwordHash);
        }
        long rows = 0;
        try (var workers = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Long>> chunks = new ArrayList<>();
            for (int from = 0; from < persons; from += PERSONS_A_CHUNK) {
                int size = Math.min(PERSONS_A_CHUNK, persons - from);
                var own = random.split();
                chunks.add(workers.submit(() -> chunk(size, own, staff, today)));
            }
            for (Future<Long> chunk : chunks) {
                rows += chunk.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the population is not whole", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        try (Connection owner = Connections.open(logins.url(), logins.owner()); var statement = owner.createStatement()) {
            statement.execute("analyze");
        }
        return new Done(persons, rows, seconds);
    }

    private long chunk(int size, SplittableRandom random, Staff staff, LocalDate today) throws SQLException, IOException {
        var chunk = new Chunk();
        for (int i = 0; i < size; i++) {
            Life.write(chunk, random, staff, today, keyring);
        }
        try (Connection load = open()) {
            return chunk.write(load);
        }
    }

    private Connection open() throws SQLException {
        Connection load = Connections.open(logins.url(), logins.load());
        load.setAutoCommit(false);
        return load;
    }
}
