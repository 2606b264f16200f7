package brussels.boost.operation.backup;

import brussels.boost.access.KeyFolder;
import brussels.boost.audit.JournalSeal;
import brussels.boost.audit.MovedJournal;
import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.Migrations;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts a backup into an empty database: the tables as they were then, the rows, the keys of today, whatever was
 * erased since, and the tables of today. All of it, or the database is empty again.
 */
final class RestoreBackup {
    private final Keyring keyring;
    private final KeyFolder folder;
    private final PrintStream out;
    private final Migrations migrations = new Migrations();

    RestoreBackup(Keyring keyring, KeyFolder folder, PrintStream out) {
        this.keyring = keyring;
        this.folder = folder;
        this.out = out;
    }

    /** @param erased how many persons of the backup were erased since and left again */
    record Done(Manifest manifest, int erased, JournalSeal.Verdict journal) {}

    Done run(Logins logins, Path file) throws SQLException, IOException {
        var rate = new Rate(out);
        Contents contents = Contents.verify(file, keyring);
        Manifest manifest = contents.manifest();
        rate.say("read: %,d rows of %s, whole".formatted(manifest.rows(), manifest.at()));
        if (!migrations.knows(manifest.versions())) {
            throw new StartRefused("this backup comes from a newer version of Boost than this one; nothing was touched");
        }
        Map<UUID, Instant> erasures = folder.erasures();
        Map<UUID, byte[]> keys = keys(contents.persons(), erasures.keySet());
        try (Connection owner = Connections.open(logins.url(), logins.owner())) {
            refuseUnlessEmpty(owner, logins);
            try {
                return restore(owner, logins, file, contents, keys, erasures, rate);
            } catch (SQLException | IOException | RuntimeException e) {
                empty(owner);
                throw e;
            }
        }
    }

    /** Of everybody in the backup, unless erased since. */
    private Map<UUID, byte[]> keys(Set<UUID> persons, Set<UUID> erased) {
        Map<UUID, byte[]> keys = folder.keys();
        keys.keySet().retainAll(persons);
        keys.keySet().removeAll(erased);
        var missing = new HashSet<>(persons);
        missing.removeAll(keys.keySet());
        missing.removeAll(erased);
        if (!missing.isEmpty()) {
            throw new StartRefused("the key folder is older than this backup, or another one: it lacks the keys of " + missing.size()
                    + " persons, whose texts could not be read; nothing was touched. The whole folder of the key file belongs to a restore.");
        }
        return keys;
    }

    private void refuseUnlessEmpty(Connection owner, Logins logins) throws SQLException {
        try (var query = owner.prepareStatement("select count(*) from pg_stat_activity where usename = ? and datname = current_database()")) {
            query.setString(1, logins.app().user());
            try (var row = query.executeQuery()) {
                if (row.next() && row.getInt(1) > 0) {
                    throw new StartRefused("a program works on this database; stop it first");
                }
            }
        }
        if (migrations.restoreWasCutShort(owner)) {
            empty(owner);
        } else if (!Catalogue.schemas(owner).isEmpty()) {
            throw new StartRefused("this database holds data already; a restore goes into an empty one: choose another --data or BOOST_DB_URL");
        }
    }

    private static void empty(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (String schema : Catalogue.schemas(owner)) {
                statement.execute("drop schema " + schema + " cascade");
            }
        }
    }

    private Done restore(Connection owner, Logins logins, Path file, Contents contents, Map<UUID, byte[]> keys, Map<UUID, Instant> erasures,
            Rate rate) throws SQLException, IOException {
        Manifest manifest = contents.manifest();
        migrations.beginRestore(owner);
        migrations.migrate(logins, manifest.versions());
        Catalogue.openToLoad(owner, logins.load().user());
        List<Catalogue.Table> tables = Catalogue.tables(owner);
        clear(owner, tables, manifest);
        rate.say("tables as they were: " + tables.size());
        try (Connection load = Connections.open(logins.url(), logins.load())) {
            var rows = new RestoredRows(load, manifest, out);
            rows.copy(file, keyring);
            rate.say("rows put back: %,d".formatted(manifest.rows()));
            rows.compare();
            rate.say("rows read again and compared: the same");
            rows.keys(keys);
            rows.number();
            load.commit();
        }
        triggers(owner, tables, "enable");
        int later = migrations.migrate(logins, Map.of());
        Catalogue.openToLoad(owner, logins.load().user());
        rate.say("tables of today: " + later + " migrations");
        int erased;
        try (Connection load = Connections.open(logins.url(), logins.load())) {
            load.setAutoCommit(false);
            MovedJournal.arrived(load);
            erased = Erasures.again(load, erasures, contents.persons());
            load.commit();
        }
        rate.say("journal sealed as it came; erased again: " + erased);
        try (var statement = owner.createStatement()) {
            statement.execute("analyze");
        }
        rate.say("statistics for the planner");
        JournalSeal.Verdict journal = MovedJournal.verify(logins);
        rate.say("journal read through: " + (journal.whole() ? "whole" : "CHANGED in batch " + journal.brokenBatch()));
        migrations.endRestore(owner);
        rate.total(manifest.rows(), manifest.bytes());
        return new Done(manifest, erased, journal);
    }

    /** What migrations put into the tables comes from the backup; triggers saw these rows when they were written. */
    private static void clear(Connection owner, List<Catalogue.Table> tables, Manifest manifest) throws SQLException {
        triggers(owner, tables, "disable");
        var names = new HashSet<>(Catalogue.LEFT_OUT);
        manifest.tables().forEach(table -> names.add(table.name()));
        try (var statement = owner.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables.stream().map(Catalogue.Table::name).filter(names::contains).toList()));
        }
    }

    private static void triggers(Connection owner, List<Catalogue.Table> tables, String how) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (Catalogue.Table table : tables) {
                statement.execute("alter table " + table.name() + " " + how + " trigger user");
            }
        }
    }
}
