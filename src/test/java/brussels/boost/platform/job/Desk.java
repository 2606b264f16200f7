package brussels.boost.platform.job;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Somebody at a desk who meets people, signed in once; each click goes to the next copy, as a proxy sends it. */
final class Desk implements AutoCloseable {
    private static final UUID LUCIE = UUID.nameUUIDFromBytes("boost.demo.account.lucie".getBytes(StandardCharsets.UTF_8));

    private final int[] ports;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(2)).build();
    private final List<UUID> confirmed = new CopyOnWriteArrayList<>();
    private int turn;
    private volatile int turnedAway;
    private volatile boolean refused;
    private volatile boolean over;

    Desk(int[] ports, int turn) {
        this.ports = ports;
        this.turn = turn;
    }

    Desk signIn() throws IOException, InterruptedException {
        String door = ask("/sign-in", null).body();
        ask("/sign-in/demo/" + LUCIE, "_csrf=" + field(door, "_csrf"));
        return this;
    }

    void open() {
        Thread.ofVirtual().start(() -> {
            while (!over) {
                try {
                    meet();
                } catch (IOException _) {
                    turnedAway++;
                } catch (InterruptedException _) {
                    return;
                }
            }
        });
    }

    private void meet() throws IOException, InterruptedException {
        var form = ask("/people/new", null);
        if (form.statusCode() != 200) {
            turnedAway++;
            return;
        }
        UUID person = UUID.fromString(field(form.body(), "submission"));
        var answer = ask("/people/new/keep", "submission=" + person + "&_csrf=" + field(form.body(), "_csrf") + "&name=Fictif&keep=true");
        if (answer.statusCode() == 303) {
            confirmed.add(person);
        }
    }

    private HttpResponse<String> ask(String path, String form) throws IOException, InterruptedException {
        int next = turn++ % ports.length;
        try {
            return send(ports[next], path, form);
        } catch (IOException _) {
            refused = true;
            return send(ports[1 - next], path, form);
        }
    }

    private HttpResponse<String> send(int port, String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(20));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String page, String name) throws IOException {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new IOException("no field " + name);
        }
        return found.group(1);
    }

    void untilMore(int some) {
        int now = confirmed.size();
        await().atMost(Duration.ofSeconds(40)).until(() -> confirmed.size() >= now + some);
    }

    List<UUID> confirmed() {
        return confirmed;
    }

    int turnedAway() {
        return turnedAway;
    }

    boolean wasRefused() {
        return refused;
    }

    @Override
    public void close() {
        over = true;
    }
}
