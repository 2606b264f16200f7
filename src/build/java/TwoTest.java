import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two copies on one database. The first brings its own PostgreSQL, the second uses it by BOOST_DB_URL; when the first
 * is killed its database goes on. What is asked of each is what a proxy that knows nothing would send it.
 */
class TwoTest {
    static final Path DATA = Path.of("target/two-test");
    static final int[] ports = new int[2];
    static final Process[] copies = new Process[2];
    static final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    static final Set<UUID> confirmed = ConcurrentHashMap.newKeySet();
    static final AtomicInteger signIns = new AtomicInteger();
    static final AtomicInteger turnedAway = new AtomicInteger();
    static final AtomicInteger seenElsewhere = new AtomicInteger();
    static final AtomicInteger notSeenElsewhere = new AtomicInteger();
    static final AtomicInteger retried = new AtomicInteger();
    static final int[] served = new int[2];
    static volatile boolean over;

    static void main(String[] arguments) throws Exception {
        int seconds = KillTest.option(arguments, "--seconds", 60);
        int people = KillTest.option(arguments, "--people", 12);
        int kills = KillTest.option(arguments, "--kills", 4);
        KillTest.delete(DATA);
        KillTest.delete(Path.of(DATA + "-keys"));
        Files.createDirectories(DATA);
        for (int i = 0; i < 2; i++) {
            try (var socket = new ServerSocket(0)) {
                ports[i] = socket.getLocalPort();
            }
        }
        try {
            run(seconds, people, kills);
        } finally {
            over = true;
            for (Process copy : copies) {
                if (copy != null) {
                    copy.destroyForcibly();
                }
            }
            new ProcessBuilder("./boost", "stop", "--data", data(0).toString()).inheritIO().start().waitFor();
        }
    }

    static void run(int seconds, int people, int kills) throws Exception {
        start(0);
        untilServing(0);
        start(1);
        untilServing(1);
        System.out.printf("two copies on one database, %d people, %d s, %d kills%n", people, seconds, kills);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < people; i++) {
            int who = i;
            threads.add(Thread.ofVirtual().start(() -> live(who)));
        }
        int slice = seconds * 1000 / (kills + 1);
        for (int kill = 0; kill < kills; kill++) {
            KillTest.pause(slice);
            int victim = kill % 2;
            int before = confirmed.size();
            copies[victim].destroyForcibly().waitFor();
            long killed = System.nanoTime();
            KillTest.pause(slice / 3);
            System.out.printf("copy %d killed; the other one confirmed %d more meanwhile", victim + 1, confirmed.size() - before);
            start(victim);
            untilServing(victim);
            System.out.printf("; serving again after %.1f s%n", (System.nanoTime() - killed) / 1e9 - slice / 3000.0);
        }
        KillTest.pause(slice);
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        // a line is sealed when its transaction can no longer be open
        KillTest.pause(35_000);
        System.exit(check(people) ? 0 : 1);
    }

    /** One person at a desk: signs in once, then meets people; each click goes to either copy. */
    static void live(int who) {
        var random = new Random(who);
        HttpClient client = null;
        while (!over) {
            try {
                if (client == null) {
                    client = signIn(random, KillTest.PEOPLE.get(who % KillTest.PEOPLE.size()));
                    signIns.incrementAndGet();
                }
                var form = ask(client, random, "/people/new", null);
                if (!form.uri().getPath().equals("/people/new")) {
                    turnedAway.incrementAndGet();
                    client = null;
                    continue;
                }
                UUID submission = UUID.fromString(KillTest.field(form.body(), "submission"));
                sent.add(submission);
                String body = "submission=" + submission + "&_csrf=" + KillTest.field(form.body(), "_csrf") + "&name=Fictif&keep=true";
                var answer = ask(client, random, "/people/new/keep", body);
                if (answer.statusCode() == 303) {
                    confirmed.add(submission);
                    look(client, answer);
                }
            } catch (IOException | IllegalStateException _) {
                KillTest.pause(50);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** What one copy confirmed, the other one shows at once. */
    static void look(HttpClient client, HttpResponse<String> answer) throws InterruptedException {
        String place = URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
        int other = answer.uri().getPort() == ports[0] ? 1 : 0;
        try {
            var page = client.send(request(other, place).build(), HttpResponse.BodyHandlers.ofString());
            (page.statusCode() == 200 ? seenElsewhere : notSeenElsewhere).incrementAndGet();
        } catch (IOException _) {
            // that one is just killed
        }
    }

    static HttpClient signIn(Random random, String who) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(2)).build();
        String door = ask(client, random, "/sign-in", null).body();
        UUID account = UUID.nameUUIDFromBytes(("boost.demo.account." + who).getBytes());
        ask(client, random, "/sign-in/demo/" + account, "_csrf=" + KillTest.field(door, "_csrf"));
        return client;
    }

    /** As a proxy does: to one copy, and to the other when nobody answers. A form may be sent twice that way. */
    static HttpResponse<String> ask(HttpClient client, Random random, String path, String body) throws IOException, InterruptedException {
        int first = random.nextInt(2);
        try {
            return send(client, first, path, body);
        } catch (IOException e) {
            retried.incrementAndGet();
            return send(client, 1 - first, path, body);
        }
    }

    static HttpResponse<String> send(HttpClient client, int copy, String path, String body) throws IOException, InterruptedException {
        var request = request(copy, path);
        if (body != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        synchronized (served) {
            served[copy]++;
        }
        return body == null && answer.statusCode() / 100 == 3
                ? send(client, copy, URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath(), null) : answer;
    }

    static HttpRequest.Builder request(int copy, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports[copy] + path)).timeout(Duration.ofSeconds(20));
    }

    static Path data(int copy) {
        return DATA.resolve(copy == 0 ? "first" : "second");
    }

    static void start(int copy) throws Exception {
        var builder = new ProcessBuilder("./boost", "run", "--port", String.valueOf(ports[copy]), "--data", data(copy).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/two-test-" + (copy + 1) + ".log").toFile()));
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getenv("java_home"));
        environment.put("BOOST_METRICS_PORT", "0");
        environment.put("BOOST_BUILD", "no");
        environment.put("BOOST_KEY_FILE", DATA.resolve("keys/boost.keys").toAbsolutePath().toString());
        if (copy == 1) {
            Files.createDirectories(data(1));
            environment.put("BOOST_DB_URL", url());
            for (String role : List.of("owner", "app", "load")) {
                environment.put("BOOST_DB_" + role.toUpperCase() + "_PASSWORD", secret("boost_" + role));
            }
        }
        copies[copy] = builder.start();
    }

    static void untilServing(int copy) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            while (System.nanoTime() < deadline) {
                try {
                    if (client.send(request(copy, "/health").build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException _) {
                    // not yet
                }
                KillTest.pause(50);
            }
        }
        throw new IllegalStateException("copy " + (copy + 1) + " does not serve; see target/two-test-" + (copy + 1) + ".log");
    }

    static boolean check(int people) throws Exception {
        try (Connection connection = DriverManager.getConnection(url(), "boost_load", secret("boost_load"))) {
            var persons = KillTest.ids(connection, "select person_id from person.person");
            var told = KillTest.ids(connection, "select person_id from audit.entry where act = 'person.met' group by person_id");
            long twice = number(connection, "select count(*) from (select person_id from audit.entry where act = 'person.met' group by 1 having count(*) > 1) x");
            var lost = new HashSet<>(confirmed);
            lost.removeAll(persons);
            var half = new HashSet<UUID>();
            for (UUID person : sent) {
                if (persons.contains(person) != told.contains(person)) {
                    half.add(person);
                }
            }
            long failing = number(connection, "select count(*) from platform.scheduled_tasks where consecutive_failures > 0");
            long listedTwice = number(connection, "select count(*) from (select task_name from platform.scheduled_tasks group by 1 having count(*) > 1) x");
            long unsealed = number(connection, "select count(*) from audit.entry where at < now() - interval '40 seconds'")
                    - number(connection, "select coalesce(sum(lines), 0) from audit.seal");
            boolean whole = new ProcessBuilder("bin/verify-journal", "--data", data(0).toString()).inheritIO().start().waitFor() == 0;
            System.out.printf("requests: %d to the first copy, %d to the second, %d repeated on the other one%n", served[0], served[1], retried.get());
            System.out.printf("persons met: %d sent, %d confirmed, %d lost, %d half; %d told twice in the journal%n",
                    sent.size(), confirmed.size(), lost.size(), half.size(), twice);
            System.out.printf("signed in %d times for %d people, turned away %d times%n", signIns.get(), people, turnedAway.get());
            System.out.printf("written on one, seen on the other at once: %d, not seen: %d%n", seenElsewhere.get(), notSeenElsewhere.get());
            System.out.printf("jobs: %d failing, %d listed twice; lines of the journal left unsealed: %d%n", failing, listedTwice, Math.max(0, unsealed));
            boolean passed = lost.isEmpty() && half.isEmpty() && twice == 0 && confirmed.size() > people && turnedAway.get() == 0
                    && notSeenElsewhere.get() == 0 && failing == 0 && listedTwice == 0 && whole;
            System.out.println(passed ? "passed" : "FAILED");
            return passed;
        }
    }

    static long number(Connection connection, String query) throws Exception {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static String url() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + Files.readAllLines(data(0).resolve("postgres/cluster/postmaster.pid")).get(3).strip()
                + "/boost?sslmode=disable";
    }

    static String secret(String role) throws IOException {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(data(0).resolve("database.secret"))));
        return passwords.getProperty(role);
    }
}
