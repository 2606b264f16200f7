package brussels.boost.platform.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresServerTest {
    private static final Path CACHE = Path.of("target/test-postgres");

    private final Path data = Path.of("target/test-server-" + ProcessHandle.current().pid());
    private PostgresServer server;

    @BeforeEach
    void start() {
        server = PostgresServer.start(data, CACHE, ServerSettings.durable());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        Trees.delete(data);
    }

    @Test
    void what_was_written_is_there_after_a_stop_and_a_start() throws SQLException {
        write("create table kept (id int)");
        server.close();
        server = PostgresServer.start(data, CACHE, ServerSettings.durable());
        write("insert into kept values (1)");
    }

    @Test
    void a_second_program_on_the_same_directory_is_refused() {
        assertThatThrownBy(() -> PostgresServer.start(data, CACHE, ServerSettings.durable()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("already runs on")
                .hasMessageContaining("./boost stop");
    }

    @Test
    void a_server_left_running_by_a_killed_program_is_taken_over() throws Exception {
        server.close();
        var program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), data.toString(), CACHE.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(program.inputReader().lines().anyMatch(Holder.READY::equals)).isTrue();
        long left = Postmaster.of(data.resolve("postgres/cluster")).pid();
        program.destroyForcibly().waitFor();

        server = PostgresServer.start(data, CACHE, ServerSettings.durable());

        assertThat(Postmaster.of(data.resolve("postgres/cluster")).pid()).isEqualTo(left);
        write("create table taken_over (id int)");
    }

    @Test
    void a_server_that_is_killed_is_started_again_at_the_same_address() throws Exception {
        write("create table kept (id int)");
        String before = server.logins("boost").url();
        long killed = Postmaster.of(data.resolve("postgres/cluster")).pid();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        eventually(() -> {
            write("insert into kept values (1)");
            return Postmaster.of(data.resolve("postgres/cluster")).pid() != killed;
        });
        assertThat(server.logins("boost").url()).isEqualTo(before);
    }

    @Test
    void a_foreign_process_under_the_number_of_the_old_server_does_not_stop_the_start() throws Exception {
        server.close();
        Path file = data.resolve("postgres/cluster/postmaster.pid");
        long own = ProcessHandle.current().pid();
        Files.writeString(file, own + "\nx\n0\n1\n\n127.0.0.1\n");
        server = PostgresServer.start(data, CACHE, ServerSettings.durable());
        assertThat(Postmaster.of(data.resolve("postgres/cluster")).pid()).isNotEqualTo(own);
    }

    @Test
    void a_start_cut_short_leaves_nothing_in_the_way() throws Exception {
        server.close();
        Trees.delete(data.resolve("postgres/cluster"));
        Files.createDirectories(data.resolve("postgres/cluster.tmp/base"));
        server = PostgresServer.start(data, CACHE, ServerSettings.durable());
        write("create table kept (id int)");
    }

    @Test
    void nobody_else_on_the_machine_reads_the_files_or_connects() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can act as somebody else");
        Path real = data.toRealPath();
        for (String path : List.of("database.secret", "postgres", "postgres/cluster/PG_VERSION", "postgres/postgres.log")) {
            assertThat(Commands.works(asNobody("test", "-r", real.resolve(path).toString()))).as(path).isFalse();
        }
        assertThat(Commands.works(asNobody("ls", real.toString()))).isFalse();
        for (String user : List.of(Passwords.ADMIN, "boost_app", "nobody")) {
            assertThatThrownBy(() -> Connections.open(server.logins("postgres").url(),
                            new brussels.boost.platform.db.Logins.Login(user, "")))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static List<String> asNobody(String... words) {
        var command = new java.util.ArrayList<>(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        command.addAll(List.of(words));
        return command;
    }

    private void write(String sql) throws SQLException {
        try (var admin = server.connectAsAdmin(); var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void eventually(Callable<Boolean> done) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            try {
                if (done.call()) {
                    return;
                }
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
