package brussels.boost.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brussels.boost.Boost;
import brussels.boost.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Two copies of the program on one database, one of which ends in mid-work; {@code bin/two-test} kills them for real. */
class TwoCopiesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> ONCE = new CopyOnWriteArrayList<>();
    private static final List<String> LEFT = new CopyOnWriteArrayList<>();
    private static final List<String> BEGUN = new CopyOnWriteArrayList<>();
    private static final List<String> ENDED = new CopyOnWriteArrayList<>();
    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    private final TestDatabase database = TestDatabase.fresh();
    private final Map<String, ConfigurableApplicationContext> copies = new HashMap<>();
    private final List<Desk> desks = new ArrayList<>();

    /** Jobs whose runs are counted. */
    static class Counted {
        @Bean
        Work once(@Value("${test.copy}") String copy) {
            return new Work("test-once", Duration.ofHours(1), () -> ONCE.add(copy));
        }

        @Bean
        Work left(@Value("${test.copy}") String copy) {
            return new Work("test-left", Duration.ofHours(1), () -> LEFT.add(copy));
        }

        @Bean
        Work slow(@Value("${test.copy}") String copy) {
            return new Work("test-slow", Duration.ofSeconds(1), () -> {
                BEGUN.add(copy);
                try {
                    assertThat(GO_ON.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    return;
                }
                ENDED.add(copy);
            });
        }
    }

    @BeforeEach
    void two_copies_and_a_job_that_a_killed_one_held() throws SQLException {
        try (Connection load = database.asLoad(); var statement = load.createStatement()) {
            statement.execute("""
                    insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                    values ('test-left', 'recurring', now() - interval '2 minutes', true, 'the killed one', now() - interval '90 seconds', 2)""");
        }
        copies.put("first", start("first"));
        copies.put("second", start("second"));
    }

    @AfterEach
    void close() {
        desks.forEach(Desk::close);
        copies.values().forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void one_ends_in_mid_work_and_nothing_is_lost_done_twice_or_asked_again() throws Exception {
        int[] ports = copies.values().stream().mapToInt(TwoCopiesTest::port).toArray();
        for (int i = 0; i < 2; i++) {
            desks.add(new Desk(ports, i).signIn());
        }
        desks.forEach(Desk::open);
        await().atMost(PATIENCE).until(() -> desks.stream().allMatch(desk -> desk.confirmed().size() > 2) && !BEGUN.isEmpty());
        String ending = BEGUN.getFirst();
        String staying = ending.equals("first") ? "second" : "first";
        var closing = Thread.ofVirtual().start(() -> copies.get(ending).close());
        await().during(Duration.ofSeconds(1)).until(ENDED::isEmpty);
        GO_ON.countDown();
        closing.join();
        int before = ENDED.size();
        assertThat(ENDED.getFirst()).as("the job in hand was brought to its end").isEqualTo(ending);
        await().atMost(PATIENCE).until(() -> ENDED.size() > before + 1 && !LEFT.isEmpty() && !ONCE.isEmpty());
        for (Desk desk : desks) {
            desk.untilMore(3);
            desk.close();
        }
        assertThat(desks).as("sent on by the copy that ended").anyMatch(Desk::wasRefused);
        assertThat(ENDED.subList(before, ENDED.size())).containsOnly(staying);
        assertThat(BEGUN).as("never begun by both").isEqualTo(ENDED);
        assertThat(ONCE).hasSize(1);
        assertThat(LEFT).hasSize(1);
        for (Desk desk : desks) {
            assertThat(desk.turnedAway()).as("signed in once, on both").isZero();
            for (UUID person : desk.confirmed()) {
                assertThat(number("select count(*) from person.person where person_id = '" + person + "'")).isOne();
                assertThat(number("select count(*) from audit.entry where act = 'person.met' and person_id = '" + person + "'")).isOne();
            }
        }
    }

    private ConfigurableApplicationContext start(String copy) {
        var logins = database.logins();
        var program = new SpringApplicationBuilder(Boost.class, Counted.class).properties(Map.of("test.copy", copy));
        // the log of the other tests stays where it is
        program.application().setListeners(program.application().getListeners().stream().filter(one -> !(one instanceof LoggingApplicationListener)).toList());
        return program.run(
                "--boost.port=0", "--server.address=127.0.0.1", "--boost.metrics-port=0", "--boost.data=" + Path.of("target/test-two-copies", copy),
                "--boost.key-file=" + Path.of("target/test-two-copies-keys/boost.keys").toAbsolutePath(), "--boost.db.url=" + logins.url(),
                "--boost.db.owner-password=" + logins.owner().password(), "--boost.db.app-password=" + logins.app().password(),
                "--boost.db.load-password=" + logins.load().password());
    }

    private static int port(ConfigurableApplicationContext copy) {
        return Integer.parseInt(copy.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private long number(String query) throws SQLException {
        try (Connection load = database.asLoad(); var statement = load.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
