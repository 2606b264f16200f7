package brussels.boost.testing;

import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.Migrations;
import brussels.boost.platform.db.Roles;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.db.server.PostgresServer;
import brussels.boost.platform.db.server.ServerSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A fresh, migrated database. One server per build under target, one template per set of migrations, and a copy of
 * the template for whoever asks: {@code TestDatabase.fresh()}.
 */
public final class TestDatabase {
    private static final Path TARGET = Path.of("target");
    private static int made;
    private static PostgresServer server;
    private static String template;

    private final Logins logins;

    private TestDatabase(Logins logins) {
        this.logins = logins;
    }

    public static synchronized TestDatabase fresh() {
        try {
            if (server == null) {
                start();
            }
            String name = "test_" + ++made;
            try (var admin = server.connectAsAdmin()) {
                run(admin, "create database " + name + " template " + template + " owner boost_owner");
            }
            return new TestDatabase(server.logins(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database without any table, ready for migrations or a restore. */
    public static synchronized TestDatabase empty() {
        try {
            if (server == null) {
                start();
            }
            String name = "test_" + ++made;
            try (var admin = server.connectAsAdmin()) {
                Roles.prepare(admin, server.logins(name), name);
            }
            return new TestDatabase(server.logins(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start() throws SQLException {
        server = PostgresServer.start(TARGET.resolve("test-data"), TARGET.resolve("test-postgres"), ServerSettings.throwaway());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var migrations = new Migrations();
        template = "template_" + migrations.fingerprint();
        try (var admin = server.connectAsAdmin()) {
            for (String left : names(admin)) {
                if (!left.equals(template)) {
                    run(admin, "drop database " + left + " with (force)");
                }
            }
            if (!names(admin).contains(template)) {
                // under another name until it is whole
                run(admin, "drop database if exists half_template with (force)");
                Roles.prepare(admin, server.logins("half_template"), "half_template");
                migrations.run(server.logins("half_template"));
                run(admin, "alter database half_template rename to " + template);
            } else {
                Roles.prepare(admin, server.logins(template), template);
            }
        }
    }

    private static List<String> names(Connection admin) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery("select datname from pg_database where datname ~ '^(test|template)_'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Address and passwords of all three roles. */
    public Logins logins() {
        return logins;
    }

    public Connection asOwner() throws SQLException {
        return Connections.open(logins.url(), logins.owner());
    }

    /** As the program itself, without its pool: {@code platform} on the search path, no actor set. */
    public Connection asApp() throws SQLException {
        return Connections.open(logins.url() + "&currentSchema=platform", logins.app());
    }

    /** As the server's administrator, for tests that must step over constraints; the program never does. */
    public Connection asAdmin() throws SQLException {
        return server.connectAsAdmin(logins.url().replaceFirst(".*/([^/?]+).*", "$1"));
    }

    public Connection asLoad() throws SQLException {
        return Connections.open(logins.url(), logins.load());
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
