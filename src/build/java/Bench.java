import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
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
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The benchmark: a synthetic population, the program started as anybody starts it, fifty signed-in professionals on
 * the real pages. Durations and statements come from the program's own log of requests, bytes from the wire.
 */
class Bench {
    static final Path DATA = Path.of("target/bench");
    static final Path RESULT = Path.of("docs/benchmark.md");
    /** From here on the file is written by hand and kept. */
    static final String BY_HAND = "## What the numbers say";
    static final String PASSWORD = "une population synthétique";
    static final int USERS = 50;
    /** Some are nobody's référent; the door allows sixty tries in a quarter of an hour from one address. */
    static final int CANDIDATES = 58;
    static final double BUDGET_MS = 50;
    static final int BUDGET_STATEMENTS = 12;
    static final Pattern LINE = Pattern.compile(
            "\"method\":\"(\\w+)\",\"route\":\"([^\"]*)\",\"status\":(\\d+),\"ms\":([\\d.]+),\"statements\":(\\d+)");
    static final Pattern TICK = Pattern.compile("action=\"(/people/[0-9a-f-]{36}/steps/[0-9a-f-]{36}/(?:done|reopen))\"");

    static final ConcurrentLinkedQueue<Wire> wires = new ConcurrentLinkedQueue<>();
    static final AtomicInteger failed = new AtomicInteger();
    static int port;
    static long read;
    static double cpuPerRequest;

    record Wire(String page, int bytes) {}

    /** One request as the program logged it. */
    record Served(String page, int status, double ms, int statements) {}

    /** @param rate asked for, a second */
    record Turn(int rate, double done, double p50, double p95, double p99) {
        boolean held() {
            return p95 <= BUDGET_MS && done >= rate * 0.95;
        }
    }

    static void main(String[] arguments) throws Exception {
        int persons = option(arguments, "--persons", 14000);
        int seconds = option(arguments, "--seconds", 60);
        String loadBefore = load();
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        delete(DATA);
        delete(Path.of(DATA + "-keys"));
        forgetStartCache();
        String generated = generate(persons);
        double first;
        var cached = new ArrayList<Double>();
        var turns = new ArrayList<Turn>();
        List<Served> thinking;
        List<Double> pdfs;
        long resident;
        long peak;
        int[] views;
        try {
            first = start();
            say("without start-up cache: %.1f s", first);
            boolean cache = untilStartCache();
            for (int i = 0; cache && i < 2; i++) {
                stop();
                cached.add(start());
                say("with start-up cache: %.1f s", cached.getLast());
            }
            var users = signIn(persons);
            if (users.size() < USERS) {
                throw new IllegalStateException("only " + users.size() + " users");
            }
            say("%d signed in; warming up", users.size());
            drive(users, 8, 30);
            served();
            wires.clear();
            say("%d users thinking 5 to 15 s, for %d s", users.size(), seconds);
            long cpu = cpuMillis();
            think(users, seconds);
            thinking = served();
            cpuPerRequest = (double) (cpuMillis() - cpu) / Math.max(1, thinking.size());
            resident = memory("VmRSS");
            for (int rate : new int[] {2, 5, 10, 20, 30, 40, 60, 80, 100, 140, 200}) {
                turns.add(turn(users, rate));
                if (!turns.getLast().held()) {
                    break;
                }
            }
            int best = turns.stream().filter(Turn::held).mapToInt(Turn::rate).max().orElse(10);
            turns.add(turn(users, best));
            turns.add(turn(users, best));
            peak = memory("VmHWM");
            views = views(users.getFirst());
            pdfs = pdfs(users.getFirst());
        } finally {
            stop();
        }
        String report = report(persons, seconds, loadBefore, generated, first, cached, thinking, turns, resident, peak, views, pdfs);
        String kept = Files.exists(RESULT) && Files.readString(RESULT).contains(BY_HAND)
                ? Files.readString(RESULT).substring(Files.readString(RESULT).indexOf(BY_HAND)) : "";
        Files.writeString(RESULT, report + kept);
        System.out.println(report);
        delete(DATA);
        delete(Path.of(DATA + "-keys"));
    }

    // the users

    /** One professional in one browser. */
    static class User {
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
                if (failed.incrementAndGet() <= 3) {
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
            var answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
            wires.add(new Wire(page, answer.body().length));
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

    // the program

    static String generate(int persons) throws Exception {
        var process = program(Map.of(), "bin/generate", "--persons", String.valueOf(persons), "--data", DATA.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var line = Pattern.compile("^\\d+ persons, .*rows/s$", Pattern.MULTILINE).matcher(said);
        if (process.waitFor() != 0 || !line.find()) {
            throw new IllegalStateException(said);
        }
        say("%s", line.group());
        return line.group();
    }

    /** @return seconds until the first page */
    static double start() throws Exception {
        long begin = System.nanoTime();
        program(Map.of("BOOST_METRICS_PORT", "0"), "./boost", "run", "--port", String.valueOf(port), "--data", DATA.toString(), "--empty")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/bench.log").toFile())).start();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() - begin < 120_000_000_000L) {
                try {
                    if (client.send(request("/sign-in").build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return (System.nanoTime() - begin) / 1e9;
                    }
                } catch (IOException _) {
                    // not yet
                }
                pause(20);
            }
        }
        throw new IllegalStateException("the program does not start; see target/bench.log");
    }

    static void stop() throws Exception {
        program(Map.of(), "./boost", "stop", "--data", DATA.toString()).inheritIO().start().waitFor();
    }

    static ProcessBuilder program(Map<String, String> settings, String... command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getenv("java_home"));
        builder.environment().put("BOOST_BUILD", "no");
        builder.environment().putAll(settings);
        return builder;
    }

    static void forgetStartCache() throws IOException {
        try (var files = Files.list(Path.of("target/app"))) {
            for (Path cache : files.filter(file -> file.toString().endsWith(".aot")).toList()) {
                Files.delete(cache);
            }
        }
    }

    static boolean untilStartCache() throws IOException {
        for (int i = 0; i < 240; i++) {
            try (var files = Files.list(Path.of("target/app"))) {
                if (files.anyMatch(file -> file.toString().endsWith(".aot"))) {
                    return true;
                }
            }
            pause(1000);
        }
        say("no start-up cache after 4 minutes");
        return false;
    }

    /** Processor time of the program so far: what a machine busy with other things does not change. */
    static long cpuMillis() throws IOException {
        long pid = Long.parseLong(Files.readString(DATA.resolve("boost.pid")).strip());
        return ProcessHandle.of(pid).flatMap(process -> process.info().totalCpuDuration()).orElse(Duration.ZERO).toMillis();
    }

    /** Kilobytes. */
    static long memory(String what) throws IOException {
        String pid = Files.readString(DATA.resolve("boost.pid")).strip();
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream().filter(line -> line.startsWith(what + ":"))
                .map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0);
    }

    /** What the program logged since the last call, of pages; its log begins anew when it has grown large. */
    static List<Served> served() throws IOException {
        pause(300);
        Path log = DATA.resolve("logs/boost.json");
        byte[] fresh;
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(file.length() < read ? 0 : read);
            fresh = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(fresh);
            read = file.length();
        }
        var served = new ArrayList<Served>();
        Matcher line = LINE.matcher(new String(fresh, StandardCharsets.UTF_8));
        while (line.find()) {
            served.add(new Served(line.group(1) + " " + line.group(2), Integer.parseInt(line.group(3)), Double.parseDouble(line.group(4)), Integer.parseInt(line.group(5))));
        }
        return served;
    }

    // the report

    static String report(int persons, int seconds, String loadBefore, String generated, double first, List<Double> cached, List<Served> thinking,
            List<Turn> turns, long resident, long peak, int[] views, List<Double> pdfs) throws IOException {
        var out = new StringBuilder("# Benchmark\n\nWritten by `./boost bench`; the budgets are those of [architecture.md](architecture.md). ");
        out.append("Server time and statements are the program's own log of requests, bytes are compressed.\n\n");
        out.append(format("- %s UTC, %d persons (synthetic), %d users thinking 5 to 15 s for %d s, 70/30 read/write, redirects not followed\n",
                LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")), persons, USERS, seconds));
        out.append(format("- %s, %d cores, %s, Java %s; program, database and load on the same cores\n", cpu(), Runtime.getRuntime().availableProcessors(),
                memoryOfMachine(), System.getProperty("java.runtime.version")));
        out.append(format("- load average before and after (1, 5, 15 minutes): %s and %s\n- generator: %s\n- requests that failed: %d\n\n", loadBefore, load(), generated, failed.get()));

        double[] all = thinking.stream().mapToDouble(Served::ms).sorted().toArray();
        double p95 = percentile(all, 95);
        int most = thinking.stream().mapToInt(Served::statements).max().orElse(0);
        double rows = Double.parseDouble(generated.replaceAll(".*: (\\d+) rows/s", "$1"));
        out.append("| what | budget | measured | |\n|---|---|---|---|\n");
        budget(out, "pages, p95 of all", "≤ 50 ms", format("%.1f ms (p50 %.1f, p99 %.1f; %d requests)", p95, percentile(all, 50), percentile(all, 99), all.length), p95 <= BUDGET_MS);
        budget(out, "statements, the page with most", "≤ 12", String.valueOf(most), most <= BUDGET_STATEMENTS);
        Turn best = turns.stream().filter(Turn::held).max(Comparator.comparingInt(Turn::rate)).orElse(null);
        out.append(format("| highest rate that holds p95 | reported | %s | |\n", best == null ? "none of those tried" : best.rate() + " requests/s"));
        out.append(format("| processor time of the program per request while they think, all of its threads | reported | %.1f ms | |\n", cpuPerRequest));
        budget(out, "first view of Ma journée", "≤ 100 kB", format("%.1f kB", views[0] / 1000.0), views[0] <= 100_000);
        budget(out, "later view of Ma journée", "≤ 15 kB", format("%.1f kB", views[1] / 1000.0), views[1] <= 15_000);
        budget(out, "restart without start-up cache", "≤ 12 s", format("%.1f s", first), first <= 12);
        double slowest = cached.stream().mapToDouble(Double::doubleValue).max().orElse(99);
        budget(out, "restart with start-up cache", "≤ 5 s", cached.isEmpty() ? "no cache was written" : cached.stream().map(s -> format("%.1f s", s)).collect(Collectors.joining(", ")), slowest <= 5);
        budget(out, "memory of the program", "≤ 512 MB", format("%d MB under load, %d MB at most", resident / 1024, peak / 1024), peak / 1024 <= 512);
        double pdf = pdfs.stream().mapToDouble(Double::doubleValue).max().orElse(9999);
        budget(out, "document (sheet taken home)", "≤ 1 s", format("first %.0f ms, then %s", pdfs.getFirst(), pdfs.stream().skip(1).map(ms -> format("%.0f", ms)).collect(Collectors.joining(", "))), pdf <= 1000);
        budget(out, "generator", "≥ 50,000 rows/s", format("%.0f rows/s", rows), rows >= 50_000);

        out.append("\n## Page by page\n\n| page | requests | p50 ms | p95 ms | p99 ms | statements (median, most) | kB (median) |\n|---|--:|--:|--:|--:|--:|--:|\n");
        Map<String, List<Served>> pages = thinking.stream().collect(Collectors.groupingBy(Served::page, TreeMap::new, Collectors.toList()));
        pages.forEach((page, served) -> {
            double[] ms = served.stream().mapToDouble(Served::ms).sorted().toArray();
            double[] sent = served.stream().mapToDouble(Served::statements).sorted().toArray();
            double[] bytes = wires.stream().filter(wire -> wire.page().equals(page)).mapToDouble(Wire::bytes).sorted().toArray();
            out.append(format("| %s | %d | %.1f | %.1f | %.1f | %.0f, %.0f | %s |\n", page, ms.length, percentile(ms, 50), percentile(ms, 95), percentile(ms, 99),
                    percentile(sent, 50), percentile(sent, 100), bytes.length == 0 ? "" : format("%.1f", percentile(bytes, 50) / 1000)));
        });
        out.append("\n## Rate by rate\n\nTen seconds each; the last two are the highest that held, again.\n\n| requests/s asked | done | p50 ms | p95 ms | p99 ms |\n|--:|--:|--:|--:|--:|\n");
        turns.forEach(turn -> out.append(format("| %d | %.1f | %.1f | %.1f | %.1f |\n", turn.rate(), turn.done(), turn.p50(), turn.p95(), turn.p99())));
        return out.append('\n').toString();
    }

    static void budget(StringBuilder out, String what, String budget, String measured, boolean met) {
        out.append(format("| %s | %s | %s | %s |\n", what, budget, measured, met ? "met" : "**not met**"));
    }

    static double percentile(double[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    static String cpu() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse(System.getProperty("os.arch"));
    }

    static String memoryOfMachine() throws IOException {
        return Long.parseLong(Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "")) / 1024 / 1024 + " GB";
    }

    static String load() throws IOException {
        return String.join(" ", Arrays.copyOf(Files.readString(Path.of("/proc/loadavg")).split(" "), 3));
    }

    // small things

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(20)).header("Accept-Encoding", "gzip");
    }

    static String text(HttpResponse<byte[]> answer) throws IOException {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> matches(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }

    static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    static void say(String text, Object... values) {
        System.out.println(format(text, values));
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
