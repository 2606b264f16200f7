package brussels.boost.platform.db.server;

import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.Logins.Login;
import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The server of a program that runs in another process, for who looks at the same data beside it. */
public final class RunningServer {
    private RunningServer() {}

    /** @return null when no program holds the data directory */
    public static @Nullable Logins logins(Path data, String database) {
        Path cluster = data.resolve("postgres/cluster");
        if (!Files.isDirectory(cluster)) {
            throw new StartRefused("there is no installation on " + data);
        }
        try {
            if (free(data)) {
                return null;
            }
            var server = Postmaster.of(cluster);
            if (server == null) {
                throw new StartRefused("Boost is just starting or stopping on " + data + "; ask again in a moment");
            }
            var passwords = Passwords.in(data.resolve("database.secret"));
            return new Logins("jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database + PostgresServer.URL_OPTIONS,
                    login(passwords, "boost_owner"), login(passwords, "boost_app"), login(passwords, "boost_load"));
        } catch (IOException e) {
            throw new StartRefused("the data directory cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean free(Path data) throws IOException {
        try (var _ = DataDirectory.lock(data.toRealPath())) {
            return true;
        } catch (DataDirectory.Held _) {
            return false;
        }
    }

    private static Login login(Passwords passwords, String role) {
        return new Login(role, passwords.of(role));
    }
}
