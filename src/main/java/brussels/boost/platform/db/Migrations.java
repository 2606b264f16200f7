package brussels.boost.platform.db;

import brussels.boost.platform.db.server.Connections;
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
    static final List<String> ORDER = List.of("platform", "access", "audit", "territory", "directory", "person", "dialogue",
            "plan", "agenda", "referral", "helpdesk", "liaison", "concertation", "community", "wellbeing", "neighbourhood",
            "programme", "evaluation", "day", "notification", "demo");

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final String REMEMBERED = "select obj_description(to_regnamespace('platform'), 'pg_namespace')";

    private final TreeMap<Integer, String> modules = new TreeMap<>();
    private final String fingerprint;

    public Migrations() {
        try {
            Resource[] scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            Arrays.sort(scripts, Comparator.comparing(Migrations::path));
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
        try (var owner = Connections.open(logins.url(), logins.owner())) {
            if (fingerprint.equals(remembered(owner))) {
                return;
            }
            int done = 0;
            for (String module : modules.values()) {
                done += migrate(module, logins);
            }
            try (var statement = owner.createStatement()) {
                statement.execute("comment on schema platform is '" + fingerprint + "'");
            }
            log.info("Database: {} migrations run", done);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be migrated as " + logins.owner() + ": " + e.getMessage(), e);
        }
    }

    private static int migrate(String module, Logins logins) {
        return Flyway.configure()
                .dataSource(logins.url(), logins.owner().user(), logins.owner().password())
                .locations("classpath:db/migration/" + module)
                .defaultSchema(module)
                .schemas(module)
                .table("schema_history")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
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
