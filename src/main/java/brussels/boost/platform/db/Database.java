package brussels.boost.platform.db;

import brussels.boost.platform.db.Logins.Login;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.db.server.PostgresServer;
import brussels.boost.platform.db.server.RunningServer;
import brussels.boost.platform.db.server.ServerSettings;
import brussels.boost.platform.db.server.DataDirectory;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database this installation uses, migrated and checked: our own server under the data directory, or the one
 * {@code BOOST_DB_URL} names. Closing it stops our own server.
 */
public final class Database implements AutoCloseable {
    private static final int OLDEST_VERSION = 18;
    private static final String NAME = "boost";

    private final @Nullable PostgresServer own;
    private final Logins logins;

    private Database(@Nullable PostgresServer own, Logins logins) {
        this.own = own;
        this.logins = logins;
    }

    public static Database open(BoostSettings settings) {
        var database = settings.db().url().isEmpty() ? ownServer(settings) : givenServer(settings);
        try {
            database.check();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * For a look at the data whether or not the program runs on them: at its own server if it does, else at one of
     * ours until it is closed.
     */
    public static Database beside(BoostSettings settings) {
        if (!settings.db().url().isEmpty()) {
            return new Database(null, given(settings.db()));
        }
        var running = RunningServer.logins(settings.data(), NAME);
        return running == null ? open(settings) : new Database(null, running);
    }

    private static Database ownServer(BoostSettings settings) {
        var server = PostgresServer.start(settings.data(), null, ServerSettings.durable());
        var logins = server.logins(NAME);
        try (var admin = server.connectAsAdmin()) {
            Roles.prepare(admin, logins, NAME);
        } catch (SQLException e) {
            server.close();
            throw new StartRefused("the roles of our own database cannot be prepared", e);
        }
        return new Database(server, logins);
    }

    private static Database givenServer(BoostSettings settings) {
        if (!settings.training()) {
            DataDirectory.claim(settings.data());
        }
        return new Database(null, given(settings.db()));
    }

    private static Logins given(BoostSettings.Db db) {
        return new Logins(db.url(), new Login(db.ownerUser(), db.ownerPassword()), new Login(db.appUser(), db.appPassword()),
                new Login(db.loadUser(), db.loadPassword()));
    }

    private void check() {
        try (var app = Connections.open(logins.url(), logins.app())) {
            int version = app.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new StartRefused("BOOST_DB_URL leads to PostgreSQL " + version + "; Boost needs "
                        + OLDEST_VERSION + " or newer");
            }
            var objections = Roles.objections(app);
            if (!objections.isEmpty()) {
                throw new StartRefused("Boost does not start: the role of the program (" + logins.app()
                        + ") could see past the rules of who sees whom: " + String.join("; ", objections));
            }
        } catch (SQLException e) {
            throw new StartRefused("Boost does not reach its database as " + logins.app() + ": " + e.getMessage(), e);
        }
    }

    public Logins logins() {
        return logins;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
