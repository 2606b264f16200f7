package brussels.boost.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the pool gets its connections: while the database starts again, it waits for it and looks often. The pool's
 * own way would be to try, fail and pause ever longer, and serve late.
 */
class PatientConnections extends PGSimpleDataSource {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return super.getConnection(user, password);
            } catch (SQLException e) {
                if (!isAway(e) || System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
    }

    /** Class 08: nobody answers; 57P03: it is starting up. */
    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.equals("57P03"));
    }
}
