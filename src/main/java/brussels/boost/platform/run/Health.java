package brussels.boost.platform.run;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/** Whether the program can serve: it has started whole, is not stopping, and its pool gives a connection that answers. */
@Component
class Health {
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource pool;
    private final ApplicationAvailability program;

    Health(DataSource pool, ApplicationAvailability program) {
        this.pool = pool;
        this.program = program;
    }

    boolean good() {
        if (program.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return false;
        }
        try (var connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
