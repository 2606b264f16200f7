package brussels.boost.platform.db;

import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The tables of every module, each module in a schema of its own with its own history, made by the owner before the
 * program's pool opens. What all migrations together look like is remembered, so that a start with nothing to do asks
 * one question instead of one per module.
 */
public final class Migrations {
    /** A module may build on what stands before it. */
    public static final List<String> ORDER = List.of("platform", "access", "audit", "territory", "directory", "person", "dialogue",
            "plan", "seeking", "agenda", "carer", "referral", "helpdesk", "liaison", "concertation", "community", "wellbeing", "neighbourhood",
            "programme", "evaluation", "day", "notification", "demo");

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    /** What the schema says while a backup is being put back. */
    private static final String RESTORING = "a restore is under way";
    private static final String REMEMBERED = "select obj_description(to_regnamespace('platform'), 'pg_namespace')";

    private final TreeMap<Integer, String> modules = new TreeMap<>();
    private final List<String> scripts;
    private final String fingerprint;

    public Migrations() {
        try {
            Resource[] scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            Arrays.sort(scripts, Comparator.comparing(Migrations::path));
            this.scripts = Arrays.stream(scripts).map(Migrations::path).toList();
            var digest = MessageDigest.getInstance("SHA-256");
            for (Resource script : scripts) {
                String path = path(script);
                String module = path.substring(0, path.indexOf('/'));
                if (!ORDER.contains(module)) {
                    throw new IllegalStateException("db/migration/" + module + " has no place in Migrations.ORDER");
                }
                modules.put(ORDER.indexOf(module), module);
                digest.update(path.getBytes());
                digest.update(script.getContentAsByteArray());
            }
            fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names this set of migrations; another set has another name. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Brings the database to what this program expects. */
    public void run(Logins logins) {
        run(logins, BeforeUpgrade.NOTHING);
    }

    /** @param before told when existing data are about to be changed */
    public void run(Logins logins, BeforeUpgrade before) {
        try (var owner = Connections.open(logins.url(), logins.owner())) {
            String found = remembered(owner);
            if (fingerprint.equals(found)) {
                return;
            }
            if (RESTORING.equals(found)) {
                throw new StartRefused("a restore into this database was cut short, so that it is not whole; run ./boost restore again");
            }
            if (!found.isEmpty()) {
                before.upgrade(logins);
            }
            int done = migrate(logins, Map.of());
            remember(owner, fingerprint);
            log.info("Database: {} migrations run", done);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be migrated as " + logins.owner() + ": " + e.getMessage(), e);
        }
    }

    /** A restore begins: until it ends no program opens this database. */
    public void beginRestore(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("create schema platform");
        }
        remember(owner, RESTORING);
    }

    public boolean restoreWasCutShort(Connection owner) throws SQLException {
        return RESTORING.equals(remembered(owner));
    }

    public void endRestore(Connection owner) throws SQLException {
        remember(owner, fingerprint);
    }

    /**
     * The tables as they were at some versions, for data of that time.
     *
     * @param versions the last one of each module; a module without one is left out, none at all means everything
     */
    public int migrate(Logins logins, Map<String, String> versions) {
        int done = 0;
        for (String module : modules.values()) {
            if (versions.isEmpty() || versions.containsKey(module)) {
                done += migrate(module, logins, versions.getOrDefault(module, "latest"));
            }
        }
        return done;
    }

    /** Whether this program has the scripts that made these versions. */
    public boolean knows(Map<String, String> versions) {
        return versions.entrySet().stream().allMatch(version -> scripts.stream()
                .anyMatch(script -> script.startsWith(version.getKey() + "/V" + version.getValue() + "__")));
    }

    /** The last version of each module in this database. */
    public static Map<String, String> versions(Connection owner) throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        try (var statement = owner.createStatement()) {
            for (String module : ORDER) {
                try (var row = statement.executeQuery("select to_regclass('" + module + ".schema_history') is not null")) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        continue;
                    }
                }
                try (var row = statement.executeQuery("select version from " + module
                        + ".schema_history where success and version is not null order by string_to_array(version, '.')::int[] desc limit 1")) {
                    if (row.next()) {
                        versions.put(module, row.getString(1));
                    }
                }
            }
        }
        return versions;
    }

    private static int migrate(String module, Logins logins, String version) {
        return Flyway.configure()
                .dataSource(logins.url(), logins.owner().user(), logins.owner().password())
                .locations("classpath:db/migration/" + module)
                .defaultSchema(module)
                .schemas(module)
                .table("schema_history")
                .target(version)
                .outOfOrder(true)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static void remember(Connection owner, String state) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("comment on schema platform is '" + state + "'");
        }
    }

    private static String remembered(Connection owner) throws SQLException {
        try (var statement = owner.createStatement(); var row = statement.executeQuery(REMEMBERED)) {
            row.next();
            String comment = row.getString(1);
            return comment == null ? "" : comment;
        }
    }

    private static String path(Resource script) {
        try {
            String url = script.getURL().toString();
            return url.substring(url.lastIndexOf("db/migration/") + "db/migration/".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
