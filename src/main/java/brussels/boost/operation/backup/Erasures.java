package brussels.boost.operation.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whoever was erased since a backup was made is erased again; their texts were closed already, their key never came. */
final class Erasures {
    private Erasures() {}

    /** In a transaction of the load role. @param came who came back with the backup @return how many of them leave again */
    static int again(Connection load, Map<UUID, Instant> erasures, Set<UUID> came) throws SQLException {
        if (erasures.isEmpty()) {
            return 0;
        }
        try (var statement = load.createStatement()) {
            // the policies ask who acts, also of the function that passes by them
            statement.execute("select set_config('boost.kind', 'job', true)");
        }
        register(load, erasures, came);
        erase(load, load.createArrayOf("uuid", erasures.keySet().toArray()));
        return (int) erasures.keySet().stream().filter(came::contains).count();
    }

    private static void register(Connection load, Map<UUID, Instant> erasures, Set<UUID> came) throws SQLException {
        try (var register = load.prepareStatement("insert into access.erasure (person_id, erased_at) values (?, ?) on conflict do nothing");
                // before the rows: they say whose account it is
                var close = load.prepareStatement("select access.close_account_of(?)")) {
            for (var erasure : erasures.entrySet()) {
                register.setObject(1, erasure.getKey());
                register.setTimestamp(2, Timestamp.from(erasure.getValue()));
                register.addBatch();
                if (came.contains(erasure.getKey())) {
                    close.setObject(1, erasure.getKey());
                    close.execute();
                }
            }
            register.executeBatch();
        }
    }

    /** Table by table for all of them, not person by person; those that refer to others first. */
    private static void erase(Connection load, Array persons) throws SQLException {
        Set<String> about = Catalogue.aboutPersons(load);
        for (Catalogue.Table table : Catalogue.tables(load).reversed()) {
            if (about.contains(table.name())) {
                try (var delete = load.prepareStatement("delete from " + table.name() + " where person_id = any(?)")) {
                    delete.setArray(1, persons);
                    delete.executeUpdate();
                }
            }
        }
    }
}
