package brussels.boost.operation.backup;

import brussels.boost.platform.security.Keyring;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.postgresql.PGConnection;

/** The rows of a backup on their way into the tables, in one transaction of the load role. */
final class RestoredRows {
    private final Connection load;
    private final Manifest manifest;
    private final Rate rate;

    RestoredRows(Connection load, Manifest manifest, PrintStream out) throws SQLException {
        this.load = load;
        this.manifest = manifest;
        this.rate = new Rate(out);
        load.setAutoCommit(false);
    }

    /** Tables lie in the file so that those referred to come first. */
    void copy(Path file, Keyring keyring) throws SQLException, IOException {
        Map<String, Manifest.Table> byEntry = manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::entry, table -> table));
        try (var zip = Container.open(file, keyring)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Manifest.Table table = byEntry.get(entry.getName());
                if (table != null) {
                    long rows = load.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target(table) + " from stdin", zip, 1 << 16);
                    if (rows != table.rows()) {
                        throw new IOException("%s: %d rows came back of %d".formatted(table.name(), rows, table.rows()));
                    }
                    rate.table(table.name(), rows, table.bytes());
                }
            }
        }
    }

    /** Reads everything again: the same rows, or none of them stays. */
    void compare() throws SQLException, IOException {
        for (Manifest.Table table : manifest.tables()) {
            var hashing = new Hashing(OutputStream.nullOutputStream());
            load.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + target(table) + " to stdout", hashing);
            if (!hashing.rows().equals(table.sum())) {
                throw new IOException(table.name() + " is not the same after it came back");
            }
        }
    }

    void keys(Map<UUID, byte[]> keys) throws SQLException {
        try (var insert = load.prepareStatement("insert into access.person_key (person_id, wrapped) values (?, ?)")) {
            for (var key : keys.entrySet()) {
                insert.setObject(1, key.getKey());
                insert.setBytes(2, key.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Numbers go on after the last one. */
    void number() throws SQLException {
        List<Catalogue.Sequence> sequences = Catalogue.sequences(load);
        try (var statement = load.createStatement()) {
            for (Catalogue.Sequence sequence : sequences) {
                statement.execute("select setval('%s', greatest((select max(%s) from %s), 1), (select count(*) > 0 from %s))"
                        .formatted(sequence.name(), sequence.column(), sequence.table(), sequence.table()));
            }
        }
    }

    private static String target(Manifest.Table table) {
        return new Catalogue.Table(table.name(), table.columns()).target();
    }
}
