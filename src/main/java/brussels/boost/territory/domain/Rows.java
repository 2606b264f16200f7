package brussels.boost.territory.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One transaction in the load role. */
record Rows(Connection load) {
    int run(String command, @Nullable Object... values) throws SQLException {
        try (var statement = load.prepareStatement(command)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Whether a question answers with a row that says yes. */
    boolean says(String question, @Nullable Object... values) throws SQLException {
        try (var statement = load.prepareStatement(question)) {
            fill(statement, values);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** @param keep otherwise nothing of it happened */
    void end(boolean keep) throws SQLException {
        if (keep) {
            load.commit();
        } else {
            load.rollback();
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
