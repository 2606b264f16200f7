package brussels.boost.platform.db.server;

import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.Logins.Login;
import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own under one directory. One process holds it (a file lock); a server that process left
 * running is taken over, but only after it answered to our password and named our directory; a server that dies
 * under us is started again.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The server must prove that it knows the password: whoever took its port gets no password from us. */
    static final String URL_OPTIONS = "?sslmode=disable&gssEncMode=disable&requireAuth=scram-sha-256";

    private final Path cluster;
    private final Path serverLog;
    private final Path bin;
    private final RunAs runAs;
    private final Passwords passwords;
    private final FileChannel lock;
    private final ServerSettings settings;
    private int port;
    private boolean closed;

    private PostgresServer(Path home, Path bin, RunAs runAs, Passwords passwords, FileChannel lock, ServerSettings settings) {
        this.cluster = home.resolve("cluster");
        this.serverLog = home.resolve("postgres.log");
        this.bin = bin;
        this.runAs = runAs;
        this.passwords = passwords;
        this.lock = lock;
        this.settings = settings;
    }

    /**
     * Starts the server under {@code data/postgres}, or takes over the one running there.
     *
     * @param cache where PostgreSQL's programs are unpacked, if another place than the data directory
     */
    public static PostgresServer start(Path data, @Nullable Path cache, ServerSettings settings) {
        try {
            Path place = Trees.create(data.toAbsolutePath().normalize(), Trees.PASSAGE).toRealPath();
            var lock = DataDirectory.lock(place);
            try {
                return start(place, cache == null ? null : cache.toAbsolutePath(), lock, settings);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartRefused("Boost's own database does not start: " + e.getMessage(), e);
        }
    }

    private static PostgresServer start(Path data, @Nullable Path cache, FileChannel lock, ServerSettings settings) throws IOException {
        DataDirectory.claim(data);
        Path home = Trees.create(data.resolve("postgres"), Trees.PRIVATE);
        var passwords = Passwords.in(data.resolve("database.secret"));
        var runAs = RunAs.forHome(home);
        Path bin = Binaries.in(cache == null ? home : Trees.create(cache, "rwxr-xr-x"));
        var server = new PostgresServer(home, bin, runAs, passwords, lock, settings);
        server.begin();
        server.open();
        return server;
    }

    /** Makes the cluster, in one rename so that a start cut short leaves none half made. */
    private void begin() throws IOException {
        if (Files.isDirectory(cluster)) {
            return;
        }
        Path half = cluster.resolveSibling("cluster.tmp");
        Path secret = cluster.resolveSibling("admin.tmp");
        Trees.delete(half);
        Trees.create(half, Trees.PRIVATE);
        runAs.own(half);
        Passwords.write(secret, passwords.of(Passwords.ADMIN) + "\n");
        runAs.own(secret);
        Commands.run(runAs.command(bin.resolve("initdb").toString(), "-D", half.toString(), "-U", Passwords.ADMIN,
                "-A", "scram-sha-256", "--pwfile=" + secret, "-E", "UTF8", "--locale=C",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"));
        Files.delete(secret);
        Files.move(half, cluster);
    }

    private synchronized void open() throws IOException {
        var running = Postmaster.of(cluster);
        if (running != null && adopt(running)) {
            log.info("PostgreSQL was left running on port {}: taken over", port);
        } else {
            if (running != null) {
                running.forgetIfTaken(cluster);
            }
            launch(port == 0 ? freePort() : port);
        }
        watch();
    }

    private boolean adopt(Postmaster running) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (running.alive()) {
            try (var connection = connect(running.port())) {
                if (!Path.of(text(connection, "show data_directory")).toRealPath().equals(cluster.toRealPath())) {
                    return false;
                }
                port = running.port();
                return true;
            } catch (SQLException e) {
                // 57P03: it is still starting up or recovering
                if (!"57P03".equals(e.getSQLState()) || System.nanoTime() > deadline) {
                    return false;
                }
                pause();
            }
        }
        return false;
    }

    private void launch(int onPort) throws IOException {
        if (Files.exists(serverLog) && Files.size(serverLog) > 10_000_000) {
            Files.delete(serverLog);
        }
        Commands.run(runAs.command(bin.resolve("pg_ctl").toString(), "-D", cluster.toString(), "-l", serverLog.toString(),
                "-w", "-t", String.valueOf(PATIENCE.toSeconds()), "-o", "-p " + onPort + settings.options(), "start"));
        port = onPort;
    }

    private void watch() throws IOException {
        var running = Postmaster.of(cluster);
        if (running != null) {
            Thread.ofVirtual().name("postgres").start(() -> {
                try {
                    running.awaitExit();
                    died();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private synchronized void died() {
        for (int attempt = 1; !closed; attempt++) {
            log.error("PostgreSQL ended by itself: starting it again");
            try {
                open();
                return;
            } catch (IOException e) {
                // its last children may still hold the shared memory
                if (attempt == 100) {
                    log.error("PostgreSQL does not start again; see {}", serverLog, e);
                    return;
                }
                pause();
            }
        }
    }

    /** The logins of the program's database, which {@link #connectAsAdmin} made beforehand. */
    public Logins logins(String database) {
        return new Logins("jdbc:postgresql://127.0.0.1:" + port + "/" + database + URL_OPTIONS,
                login("boost_owner"), login("boost_app"), login("boost_load"));
    }

    private Login login(String role) {
        return new Login(role, passwords.of(role));
    }

    /** A connection as the server's own administrator to its maintenance database. */
    public Connection connectAsAdmin() throws SQLException {
        return connect(port);
    }

    /** The administrator in one database; for the tests' fixtures. */
    public Connection connectAsAdmin(String database) throws SQLException {
        return connect(port, database);
    }

    private Connection connect(int toPort) throws SQLException {
        return connect(toPort, "postgres");
    }

    private Connection connect(int toPort, String database) throws SQLException {
        return Connections.open("jdbc:postgresql://127.0.0.1:" + toPort
                + "/" + database + URL_OPTIONS + "&connectTimeout=5&socketTimeout=30",
                new Login(Passwords.ADMIN, passwords.of(Passwords.ADMIN)));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void pause() {
        try {
            wait(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server after its last transaction and lets go of the directory. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        notifyAll();
        try (lock) {
            Commands.run(runAs.command(bin.resolve("pg_ctl").toString(), "-D", cluster.toString(),
                    "-m", settings.stop(), "-w", "-t", String.valueOf(PATIENCE.toSeconds()), "stop"));
        } catch (IOException e) {
            log.error("PostgreSQL did not stop cleanly; its next start repairs it", e);
        }
    }
}
