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
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two copies on one database, behind a proxy that knows nothing of sessions. The first brings its own PostgreSQL, the
 * second uses it by BOOST_DB_URL; when the first is killed its database goes on.
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
    static Proxy proxy;
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
        boolean passed = false;
        try (var front = new Proxy(ports)) {
            proxy = front;
            passed = run(seconds, people, kills);
        } finally {
            over = true;
            for (Process copy : copies) {
                if (copy != null) {
                    copy.destroyForcibly();
                }
            }
            new ProcessBuilder("./boost", "stop", "--data", data(0).toString()).inheritIO().start().waitFor();
        }
        System.exit(passed ? 0 : 1);
    }

    static boolean run(int seconds, int people, int kills) throws Exception {
        start(0);
        untilServing(0);
        TwoCounts.watchJobs();
        start(1);
        untilServing(1);
        System.out.printf("two copies on one database behind one proxy, %d people, %d s, %d kills%n", people, seconds, kills);
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
            int inHand = proxy.inHand.get(victim);
            copies[victim].destroyForcibly().waitFor();
            long killed = System.nanoTime();
            KillTest.pause(slice / 3);
            System.out.printf("copy %d killed with %d requests in hand; the other one confirmed %d more meanwhile", victim + 1, inHand, confirmed.size() - before);
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
        return TwoCounts.passed(people);
    }

    /** One person at a desk: signs in once, then meets people; each click goes to either copy. */
    static void live(int who) {
        HttpClient client = null;
        while (!over) {
            try {
                if (client == null) {
                    client = signIn(KillTest.PEOPLE.get(who % KillTest.PEOPLE.size()));
                    signIns.incrementAndGet();
                }
                var form = send(client, proxy.port(), "/people/new", null);
                if (!form.uri().getPath().equals("/people/new")) {
                    turnedAway.incrementAndGet();
                    client = null;
                    continue;
                }
                UUID submission = UUID.fromString(KillTest.field(form.body(), "submission"));
                sent.add(submission);
                String body = "submission=" + submission + "&_csrf=" + KillTest.field(form.body(), "_csrf") + "&name=Fictif&keep=true";
                var answer = send(client, proxy.port(), "/people/new/keep", body);
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
        int other = 1 - Integer.parseInt(answer.headers().firstValue(Proxy.COPY).orElseThrow());
        try {
            var page = client.send(request(ports[other], place).build(), HttpResponse.BodyHandlers.ofString());
            (page.statusCode() == 200 ? seenElsewhere : notSeenElsewhere).incrementAndGet();
        } catch (IOException _) {
            // that one is just killed
        }
    }

    static HttpClient signIn(String who) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(2)).build();
        String door = send(client, proxy.port(), "/sign-in", null).body();
        UUID account = UUID.nameUUIDFromBytes(("boost.demo.account." + who).getBytes());
        send(client, proxy.port(), "/sign-in/demo/" + account, "_csrf=" + KillTest.field(door, "_csrf"));
        return client;
    }

    static HttpResponse<String> send(HttpClient client, int port, String path, String body) throws IOException, InterruptedException {
        var request = request(port, path);
        if (body != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return body == null && answer.statusCode() / 100 == 3
                ? send(client, port, URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath(), null) : answer;
    }

    static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(45));
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
        environment.put("BOOST_PUBLIC_URL", "http://127.0.0.1:" + proxy.port());
        environment.put("BOOST_KEY_FILE", DATA.resolve("keys/boost.keys").toAbsolutePath().toString());
        if (copy == 1) {
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
                    if (client.send(request(ports[copy], "/health").build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
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

    static Connection connect(String role) throws Exception {
        return DriverManager.getConnection(url(), role, secret(role));
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
