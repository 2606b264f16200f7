package brussels.boost.bench;

import static brussels.boost.bench.Wire.request;
import static brussels.boost.bench.Wire.text;
import static brussels.boost.bench.Words.matches;
import static brussels.boost.bench.Words.say;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** One professional in one browser. */
final class User {
    static final Pattern TICK = Pattern.compile("action=\"(/people/[0-9a-f-]{36}/steps/[0-9a-f-]{36}/(?:done|reopen))\"");
    private static final String PASSWORD = "une population synthétique";
    static final AtomicInteger FAILED = new AtomicInteger();

    final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(5)).build();
    final Random random;
    List<String> people = List.of();
    final List<String> mine = new ArrayList<>();
    List<String> ticks = List.of();
    String token = "";

    User(int number) {
        random = new Random(number);
    }

    /** @return false when this professional is nobody's référent and has no plan to write */
    boolean enter(int number) throws IOException, InterruptedException {
        get("door", "/sign-in");
        int status = post("/sign-in", "login", "pro" + number + "@example.org", "password", PASSWORD);
        people = matches(get("GET /people", "/people"), Pattern.compile("href=\"(/people/[0-9a-f-]{36})\""));
        for (String person : people) {
            if (TICK.matcher(get("GET /people/{pid}", person)).find()) {
                mine.add(person);
            }
        }
        expect(303, status);
        return !mine.isEmpty();
    }

    /** Seven reads to three writes. */
    void act() {
        try {
            int dice = random.nextInt(100);
            // everybody is read; circle and plan belong to the référents
            List<String> whom = dice < 62 ? people : mine;
            String person = whom.get(random.nextInt(whom.size()));
            if (dice < 20) {
                get("GET /day", "/day");
            } else if (dice < 30) {
                get("GET /people", "/people");
            } else if (dice < 50 || dice >= 93 && ticks.isEmpty()) {
                ticks = matches(get("GET /people/{pid}", person), TICK);
            } else if (dice < 62) {
                get("GET /people/{pid}/journal", person + "/journal");
            } else if (dice < 70) {
                get("GET /people/{pid}/circle", person + "/circle");
            } else if (dice < 80) {
                expect(200, post(person + "/notes/draft", "body", "Elle a bien dormi, et le dit " + random.nextInt()));
            } else if (dice < 88) {
                expect(303, post(person + "/notes/add", "submission", UUID.randomUUID().toString(), "body", "Trois bonnes nuits sur sept.", "back", "journal"));
            } else if (dice < 93) {
                expect(303, post(person + "/steps/add", "submission", UUID.randomUUID().toString(), "priority", "", "words", "Dix minutes dehors, mardi",
                        "language", "fr", "french", "", "doer", "PERSON", "doerName", "", "due", "", "card", "", "idea", "PERSON"));
            } else {
                expect(303, post(ticks.get(random.nextInt(ticks.size()))));
            }
        } catch (IOException | IllegalStateException e) {
            if (FAILED.incrementAndGet() <= 3) {
                say("failed: %s", e);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static void expect(int status, int answered) {
        if (status != answered) {
            throw new IllegalStateException("answered " + answered);
        }
    }

    String get(String page, String path) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        Wire.ALL.add(new Wire(page, answer.body().length, (System.nanoTime() - began) / 1e6));
        String text = text(answer);
        expect(200, answer.statusCode());
        var found = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(text);
        if (found.find()) {
            token = found.group(1);
        }
        return text;
    }

    int post(String path, String... form) throws IOException, InterruptedException {
        var body = new StringBuilder("_csrf=").append(token);
        for (int i = 0; i < form.length; i += 2) {
            body.append('&').append(form[i]).append('=').append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
