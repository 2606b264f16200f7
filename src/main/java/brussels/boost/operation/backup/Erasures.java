package brussels.boost.operation.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whoever was erased since a backup was made is erased again; their texts were closed already, their key never came. */
final class Erasures {
    private Erasures() {}

    /** In a transaction of the load role. @return of how many persons rows had come back */
    static int again(Connection load, Map<UUID, Instant> erasures) throws SQLException {
        int persons = 0;
        try (var statement = load.createStatement()) {
            // the policies ask who acts, also of the function that passes by them
            statement.execute("select set_config('boost.kind', 'job', true)");
        }
        try (var register = load.prepareStatement("insert into access.erasure (person_id, erased_at) values (?, ?) on conflict do nothing");
                // before the rows: they say whose account it is
                var close = load.prepareStatement("select access.close_account_of(?)");
                var erase = load.prepareStatement("select access.erase_rows(?)")) {
            for (var erasure : erasures.entrySet()) {
                register.setObject(1, erasure.getKey());
                register.setTimestamp(2, Timestamp.from(erasure.getValue()));
                register.executeUpdate();
                close.setObject(1, erasure.getKey());
                close.execute();
                erase.setObject(1, erasure.getKey());
                try (var row = erase.executeQuery()) {
                    row.next();
                    persons += row.getInt(1) > 0 ? 1 : 0;
                }
            }
        }
        return persons;
    }
}
