package brussels.boost.operation.backup;

import brussels.boost.access.KeyFolder;
import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.Migrations;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.security.Keyring;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every row of one moment in one sealed file, beside a running program or a stopped one. The persons' keys stay out
 * of it: they are renewed in the key folder, from which an erasure takes them at once.
 */
final class TakeBackup {
    static final String MANIFEST = "manifest.json";
    static final String PERSONS = "persons";
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ERASED = "select person_id, erased_at from access.erasure";

    private final Keyring keyring;
    private final KeyFolder folder;
    private final PrintStream out;

    TakeBackup(Keyring keyring, KeyFolder folder, PrintStream out) {
        this.keyring = keyring;
        this.folder = folder;
        this.out = out;
    }

    Manifest run(Logins logins, Path file) throws SQLException, IOException {
        var rate = new Rate(out);
        Map<String, String> versions;
        try (Connection owner = Connections.open(logins.url(), logins.owner())) {
            versions = Migrations.versions(owner);
            Catalogue.openToLoad(owner, logins.load().user());
        }
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        try (Connection load = Connections.open(logins.url(), logins.load())) {
            snapshot(load);
            Map<UUID, byte[]> keys = keys(load);
            Manifest manifest;
            try (ZipOutputStream zip = Container.create(half, keyring)) {
                List<Manifest.Table> tables = new ArrayList<>();
                for (Catalogue.Table table : Catalogue.tables(load)) {
                    if (!Catalogue.LEFT_OUT.contains(table.name())) {
                        tables.add(write(load, table, zip));
                        rate.table(table.name(), tables.getLast().rows(), tables.getLast().bytes());
                    }
                }
                zip.putNextEntry(new ZipEntry(PERSONS));
                for (UUID person : keys.keySet()) {
                    zip.write((person + "\n").getBytes(StandardCharsets.US_ASCII));
                }
                manifest = new Manifest(program(), Instant.now(), versions, tables, keys.size());
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(JSON.writeValueAsBytes(manifest));
                zip.closeEntry();
            }
            folder.keep(keys);
            folder.forget(erased(load));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            rate.total(manifest.rows(), manifest.bytes());
            return manifest;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void snapshot(Connection load) throws SQLException {
        load.setAutoCommit(false);
        try (var statement = load.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
        }
    }

    private static Manifest.Table write(Connection load, Catalogue.Table table, ZipOutputStream zip) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
        var counted = new Hashing(zip);
        long rows = load.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table.target() + " to stdout", counted);
        zip.closeEntry();
        return new Manifest.Table(table.name(), table.columns(), rows, counted.bytes(), counted.sha256(), counted.rows());
    }

    private static Map<UUID, byte[]> keys(Connection load) throws SQLException {
        Map<UUID, byte[]> keys = new LinkedHashMap<>();
        try (var statement = load.createStatement()) {
            statement.setFetchSize(10_000);
            try (var rows = statement.executeQuery("select person_id, wrapped from access.person_key order by person_id")) {
                while (rows.next()) {
                    keys.put(rows.getObject(1, UUID.class), rows.getBytes(2));
                }
            }
        }
        return keys;
    }

    private static Map<UUID, Instant> erased(Connection load) throws SQLException {
        Map<UUID, Instant> erased = new LinkedHashMap<>();
        if (!has(load, "access.erasure")) {
            return erased;
        }
        try (var statement = load.createStatement(); var rows = statement.executeQuery(ERASED)) {
            while (rows.next()) {
                erased.put(rows.getObject(1, UUID.class), rows.getTimestamp(2).toInstant());
            }
        }
        return erased;
    }

    /** An older database has no register yet. */
    static boolean has(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement("select to_regclass(?) is not null")) {
            query.setString(1, table);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static String program() {
        String version = TakeBackup.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
