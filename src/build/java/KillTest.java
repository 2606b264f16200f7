import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * The kill test. Its writers meet persons through the real page: one confirmed click makes the person's row, their
 * key, the relation, its rights, the agreement and the line in the journal, or none of them.
 */
class KillTest {
    static final Path DATA = Path.of("target/kill-test");
    static final Duration LIMIT = Duration.ofSeconds(10);
    static final List<String> PEOPLE = List.of("lucie", "karim", "sofie", "amrani");

    static final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    static final Set<UUID> confirmed = ConcurrentHashMap.newKeySet();
    static int port;
    static volatile boolean over;

    static void main(String[] arguments) throws Exception {
        int rounds = option(arguments, "--rounds", 50);
        int writers = option(arguments, "--writers", 20);
        int seed = option(arguments, "--seed", new Random().nextInt(1_000_000));
        System.out.printf("%d kills, %d writers, seed %d%n", rounds, writers, seed);
        var random = new Random(seed);
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        delete(DATA);
        delete(Path.of(DATA + "-keys"));
        start();
        untilServing(Duration.ofMinutes(2));
        untilStartCache();

        var threads = new ArrayList<Thread>();
        for (int i = 0; i < writers; i++) {
            int writer = i;
            threads.add(Thread.ofVirtual().start(() -> write(writer)));
        }
        var times = new ArrayList<Long>();
        for (int round = 1; round <= rounds; round++) {
            pause(500 + random.nextInt(2500));
            int before = confirmed.size();
            String victim = List.of("program", "database", "both").get(random.nextInt(3));
            long killed = System.nanoTime();
            if (!victim.equals("program")) {
                kill(DATA.resolve("postgres/cluster/postmaster.pid"));
            }
            if (!victim.equals("database")) {
                kill(DATA.resolve("boost.pid"));
                start();
            }
            untilServing(Duration.ofMinutes(1));
            long millis = (System.nanoTime() - killed) / 1_000_000;
            times.add(millis);
            System.out.printf(Locale.ROOT, "%3d  %-8s serving again after %5.1f s   %d confirmed so far%n", round, victim, millis / 1000.0, before);
        }
        pause(2000);
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        boolean whole = check();
        stop();
        long slowest = times.stream().mapToLong(Long::longValue).max().orElse(0);
        times.sort(null);
        System.out.printf(Locale.ROOT, "Serving again: median %.1f s, slowest %.1f s (limit %d s)%n",
                times.get(times.size() / 2) / 1000.0, slowest / 1000.0, LIMIT.toSeconds());
        if (!whole || slowest > LIMIT.toMillis()) {
            System.out.println("FAILED");
            System.exit(1);
        }
        System.out.println("passed");
    }

    // the writers

    static void write(int writer) {
        var random = new Random(writer);
        HttpClient client = null;
        while (!over) {
            try {
                if (client == null) {
                    client = signIn(PEOPLE.get(writer % PEOPLE.size()));
                }
                var form = get(client, "/people/new");
                if (form.statusCode() != 200 || !form.uri().getPath().equals("/people/new")) {
                    client = null;
                    continue;
                }
                UUID submission = UUID.fromString(field(form.body(), "submission"));
                sent.add(submission);
                var answer = post(client, "/people/new/keep", "submission", submission.toString(), "_csrf", field(form.body(), "_csrf"),
                        "name", "Fictif " + random.nextInt(10_000), "keep", "true");
                if (answer.statusCode() == 303) {
                    confirmed.add(submission);
                }
            } catch (IOException | IllegalStateException _) {
                pause(50);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    static HttpClient signIn(String who) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(2)).build();
        String door = get(client, "/sign-in").body();
        UUID account = UUID.nameUUIDFromBytes(("boost.demo.account." + who).getBytes(StandardCharsets.UTF_8));
        post(client, "/sign-in/demo/" + account, "_csrf", field(door, "_csrf"));
        return client;
    }

    static String field(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no field " + name);
        }
        return found.group(1);
    }

    static HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> post(HttpClient client, String path, String... form) throws IOException, InterruptedException {
        var body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(form[i]).append('=').append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(20));
    }

    // the program

    static void start() throws IOException {
        var builder = new ProcessBuilder("./boost", "run", "--port", String.valueOf(port), "--data", DATA.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/kill-test.log").toFile()));
        builder.environment().put("JAVA_HOME", System.getenv("java_home"));
        builder.environment().put("BOOST_METRICS_PORT", "0");
        // whoever edits a source meanwhile does not change what is tested
        builder.environment().put("BOOST_BUILD", "no");
        builder.start();
    }

    static void stop() throws IOException, InterruptedException {
        new ProcessBuilder("./boost", "stop", "--data", DATA.toString()).inheritIO().start().waitFor();
    }

    static void untilServing(Duration patience) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            while (System.nanoTime() < deadline) {
                try {
                    if (get(client, "/health").statusCode() == 200) {
                        return;
                    }
                } catch (IOException _) {
                    // not yet
                }
                pause(20);
            }
        }
        throw new IllegalStateException("not serving after " + patience.toSeconds() + " s; see target/kill-test.log");
    }

    /** As in real life, where the first start is long ago. */
    static void untilStartCache() throws IOException {
        for (int i = 0; i < 300; i++) {
            try (var files = Files.list(Path.of("target/app"))) {
                if (files.anyMatch(file -> file.toString().endsWith(".aot"))) {
                    return;
                }
            }
            pause(1000);
        }
        System.out.println("(without start-up cache)");
    }

    static void kill(Path pidFile) throws Exception {
        var process = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
        process.ifPresent(ProcessHandle::destroyForcibly);
        if (process.isPresent()) {
            process.get().onExit().get();
        }
    }

    // what is left

    static boolean check() throws Exception {
        try (var connection = connect()) {
            Set<UUID> persons = ids(connection, "select person_id from person.person");
            Set<UUID> keys = ids(connection, "select person_id from access.person_key");
            Set<UUID> members = ids(connection, "select person_id from access.circle_member where referent");
            Set<UUID> agreed = ids(connection, "select person_id from access.agreement");
            Set<UUID> told = ids(connection, "select person_id from audit.entry where act = 'person.met' group by person_id having count(*) = 1");
            Set<UUID> granted = ids(connection, """
                    select person_id from access.grant_to_member group by person_id
                    having count(*) = (select max(n) from (select count(*) n from access.grant_to_member
                                       where person_id = any(?) group by person_id))""", sent);
            var lost = new HashSet<>(confirmed);
            lost.removeAll(persons);
            var half = new HashSet<UUID>();
            for (UUID person : sent) {
                long parts = List.of(persons, keys, members, agreed, told, granted).stream().filter(part -> part.contains(person)).count();
                if (parts != 0 && parts != 6) {
                    half.add(person);
                }
            }
            long unconfirmed = sent.stream().filter(person -> persons.contains(person) && !confirmed.contains(person)).count();
            System.out.printf("%d sent, %d confirmed, %d lost, %d half; %d were written though the answer never arrived%n",
                    sent.size(), confirmed.size(), lost.size(), half.size(), unconfirmed);
            return lost.isEmpty() && half.isEmpty() && !confirmed.isEmpty();
        }
    }

    static Connection connect() throws Exception {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(DATA.resolve("database.secret"))));
        String databasePort = Files.readAllLines(DATA.resolve("postgres/cluster/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort + "/boost?sslmode=disable",
                "boost_load", passwords.getProperty("boost_load"));
    }

    static Set<UUID> ids(Connection connection, String query, Object... parameter) throws Exception {
        var ids = new HashSet<UUID>();
        try (var statement = connection.prepareStatement(query)) {
            for (Object value : parameter) {
                statement.setArray(1, connection.createArrayOf("uuid", ((Set<?>) value).toArray()));
            }
            var rows = statement.executeQuery();
            while (rows.next()) {
                ids.add((UUID) rows.getObject(1));
            }
        }
        return ids;
    }

    static int option(String[] arguments, String name, int otherwise) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(arguments[at + 1]);
    }

    static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
