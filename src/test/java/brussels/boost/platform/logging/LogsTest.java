package brussels.boost.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.testing.BoostTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever goes wrong, no log holds what somebody wrote: neither the program's nor PostgreSQL's, nor the terminal. */
@BoostTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {
    private static final String MARKER = "Zebediah Quatorze";
    private static final Path LOGS = Path.of("target/test-program/logs");
    private static final Path POSTGRES_LOG = Path.of("target/test-data/postgres/postgres.log");

    private static final Sql TWICE = Sql.of("""
            insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values (:x, :x, now() + interval '100 years', false, 1)
            """);
    private static final Sql NO_SUCH_MODE = Sql.of("insert into platform.installation (one, mode) values (false, :x)");
    private static final Sql NO_UUID = Sql.of("select :x::text::uuid");
    private static final Sql NO_DATE = Sql.of("select to_date(:x::text, 'YYYY-MM-DD')");
    private static final Sql NO_NUMBER = Sql.of("select (:x::text)::int");

    @Autowired Db db;
    @LocalServerPort int port;

    @Test
    void no_log_holds_what_somebody_wrote(CapturedOutput terminal) throws Exception {
        String before = Files.readString(LOGS.resolve("boost.json"));
        db.sql(TWICE).param("x", MARKER).update();
        var failures = new ArrayList<Throwable>();
        for (Sql wrong : List.of(TWICE, NO_SUCH_MODE, NO_UUID, NO_DATE, NO_NUMBER)) {
            failures.add(catchThrowable(() -> db.sql(wrong).param("x", MARKER).query().listOfRows()));
        }
        failures.add(catchThrowable(() -> UUID.fromString(MARKER)));
        failures.add(catchThrowable(() -> LocalDate.parse(MARKER)));
        failures.add(catchThrowable(() -> Integer.parseInt(MARKER)));
        assertThat(failures).doesNotContainNull();
        var log = LoggerFactory.getLogger(LogsTest.class);
        failures.forEach(failure -> log.error("A request failed", failure));
        log.error("A request failed", new IllegalStateException("wrapped: " + MARKER, failures.getFirst()));

        ask("GET", "/people/" + MARKER.replace(' ', '+'), "");
        ask("GET", "/?q=" + MARKER.replace(' ', '+'), "");
        ask("POST", "/sign-in", "email=" + MARKER + "&password=" + MARKER);
        ask("POST", "/" + MARKER.replace(' ', '-'), "name=" + MARKER);

        assertThat(terminal.getAll()).contains("A request failed", "SQL state 22P02", "java.time.format.DateTimeParseException");
        assertThat(withMarker(terminal.getAll())).isEmpty();
        // what an earlier build left in the file is not this one's
        String written = Files.readString(LOGS.resolve("boost.json")).substring(before.length());
        assertThat(written).contains("A request failed", "\"route\"");
        assertThat(withMarker(written)).isEmpty();
        assertThat(withMarker(Files.readString(POSTGRES_LOG))).isEmpty();
    }

    private void ask(String method, String path, String form) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("User-Agent", MARKER)
                            .method(method, HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    /** The lines with either word of the marker. */
    private static List<String> withMarker(String text) {
        return text.lines().filter(line -> line.matches(".*(?i)(zebediah|quatorze).*")).toList();
    }
}
