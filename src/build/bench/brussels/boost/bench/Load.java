package brussels.boost.bench;

import static brussels.boost.bench.Program.served;
import static brussels.boost.bench.Wire.request;
import static brussels.boost.bench.Wire.text;
import static brussels.boost.bench.Words.matches;
import static brussels.boost.bench.Words.pause;
import static brussels.boost.bench.Words.percentile;
import static brussels.boost.bench.Words.say;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** What the users do: thinking between two pages, or as fast as a rate asks. */
final class Load {
    static final int USERS = 50;
    /** Some are nobody's référent; the door allows sixty tries in a quarter of an hour from one address. */
    private static final int CANDIDATES = 58;

    static List<User> signIn(int persons) throws Exception {
        int professionals = (int) Math.round(persons / 7.0);
        var users = new ArrayList<User>();
        for (int i = 0; i < CANDIDATES && users.size() < USERS; i++) {
            var user = new User(i);
            if (user.enter(i * professionals / CANDIDATES)) {
                users.add(user);
            }
        }
        return users;
    }

    static void think(List<User> users, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (User user : users) {
            threads.add(Thread.ofVirtual().start(() -> {
                pause(user.random.nextInt(10_000));
                while (System.nanoTime() < end) {
                    user.act();
                    pause(5_000 + user.random.nextInt(10_000));
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** So many requests a second, whether the last ones were answered or not, as long as one of the users is free. */
    static void drive(List<User> users, int rate, int seconds) throws InterruptedException {
        var free = new LinkedBlockingQueue<>(users);
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rate * seconds; i++) {
                LockSupport.parkNanos(begin + i * 1_000_000_000L / rate - System.nanoTime());
                if (System.nanoTime() - begin > seconds * 1_000_000_000L) {
                    break;
                }
                User user = free.poll(1, TimeUnit.SECONDS);
                if (user != null) {
                    threads.submit(() -> {
                        user.act();
                        free.add(user);
                    });
                }
            }
        }
    }

    static Turn turn(List<User> users, int rate) throws Exception {
        long begin = System.nanoTime();
        drive(users, rate, 10);
        double seconds = (System.nanoTime() - begin) / 1e9;
        var served = served();
        double[] ms = served.stream().mapToDouble(Served::ms).sorted().toArray();
        var turn = new Turn(rate, served.size() / seconds, percentile(ms, 50), percentile(ms, 95), percentile(ms, 99));
        say("%d a second: did %.1f, p50 %.1f ms, p95 %.1f ms", rate, turn.done(), turn.p50(), turn.p95());
        return turn;
    }

    /** Bytes of Ma journée with everything it links, as a new browser loads it, and of the page alone. */
    static int[] views(User user) throws Exception {
        var answer = user.client.send(request("/day").build(), HttpResponse.BodyHandlers.ofByteArray());
        int page = answer.body().length;
        int all = page;
        for (String asset : new TreeSet<>(matches(text(answer), Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)")))) {
            all += user.client.send(request(asset).build(), HttpResponse.BodyHandlers.ofByteArray()).body().length;
        }
        return new int[] {all, page};
    }

    /** Milliseconds of making the sheet taken home and of its document, as the browser waits for them. */
    static List<Double> pdfs(User user) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < Math.min(6, user.mine.size()); i++) {
            String base = user.mine.get(i) + "/take-home";
            String page = user.get("GET take-home", base);
            var priorities = matches(page, Pattern.compile("name=\"p\" value=\"([0-9a-f-]{36})\""));
            String id = matches(page, Pattern.compile("name=\"submission\" value=\"([^\"]*)\"")).getLast();
            int made = user.post(base + "/make", "submission", id, "p", priorities.getFirst(), "p", priorities.getLast(),
                    "givenName", "Ada", "language", "fr", "caller", "help", "days", "90", "number", "", "who", "", "hours", "");
            User.expect(303, made);
            long begin = System.nanoTime();
            var answer = user.client.send(request(base + "/" + id + ".pdf").build(), HttpResponse.BodyHandlers.ofByteArray());
            User.expect(200, answer.statusCode());
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return times;
    }
}
