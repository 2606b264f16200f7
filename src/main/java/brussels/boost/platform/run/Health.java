package brussels.boost.platform.run;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the program can serve: it can when its pool gives a connection that answers. */
@Component
class Health {
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource pool;

    Health(DataSource pool) {
        this.pool = pool;
    }

    boolean good() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
