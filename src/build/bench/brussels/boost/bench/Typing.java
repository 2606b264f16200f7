package brussels.boost.bench;

import static brussels.boost.bench.Wire.request;
import static brussels.boost.bench.Words.format;
import static brussels.boost.bench.Words.percentile;
import static brussels.boost.bench.Words.say;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The search of the directory as an adviser's browser asks for it: one request a key, the answers alone, through everything the program does for a page. */
final class Typing {
    private static final int PERSONS = 700;
    /** Every so many of the judged searches: some hundred keys. */
    private static final int EVERY = 8;
    private static final double BUDGET_MS = 10;

    private Typing() {}

    static void measure(int services) throws Exception {
        String before = Machine.load();
        var out = new StringBuilder("Every beginning of each eighth of the judged searches, typed by one professional as the page does (POST, the fragment alone), once before, then measured. "
                + "Server time is the program's own log; the wire is what the browser waits for, without its delay after each key. Fictional places through the real import. Heap: what the program was allowed.\n\n"
                + "| services | heap | keys | server p50 / p95 / p99 | budget p95 | | on the wire p50 / p95 / p99 | processor time of a request, all threads | kB (median) | memory of the program |\n|--:|--:|--:|--:|--:|---|--:|--:|--:|--:|\n");
        for (int size : new int[] {3_800, services}) {
            Program.prepare();
            Program.generate(PERSONS);
            fill(size);
            // the index of 100,000 alone is near what a usual program may have
            String heap = size > 20_000 ? "640m" : "256m";
            Program.options = "-Xmx" + heap;
            Program.start();
            try {
                out.append(line(size, heap));
            } finally {
                Program.stop();
                Program.options = "";
            }
            Page.put("Search through HTTP", Machine.line(before) + "\n\n" + out);
        }
        Program.forget();
    }

    private static void fill(int size) throws Exception {
        var process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC", "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "brussels.boost.directory.domain.FillDirectory", Program.DATA.toString(), String.valueOf(size))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/bench.log").toFile())).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the directory was not filled; see target/bench.log");
        }
    }

    private static String line(int size, String heap) throws Exception {
        var user = new User(1);
        user.enter(1);
        untilSearched(user);
        List<String> typed = typed();
        type(user, typed);
        Program.served();
        long cpu = Program.cpuMillis();
        List<Wire> wires = type(user, typed);
        double each = (double) (Program.cpuMillis() - cpu) / wires.size();
        double[] server = Program.served().stream().filter(one -> one.page().equals("POST /directory")).mapToDouble(Served::ms).sorted().toArray();
        double[] waited = wires.stream().mapToDouble(Wire::ms).sorted().toArray();
        double[] bytes = wires.stream().mapToDouble(Wire::bytes).sorted().toArray();
        double p95 = percentile(server, 95);
        say("%d services: server p95 %.1f ms", size, p95);
        return format("| %,d | %s | %d | %.1f / %.1f / %.1f ms | ≤ 10 ms | %s | %.1f / %.1f / %.1f ms | %.1f ms | %.1f | %d MB |\n", size, heap, server.length, percentile(server, 50), p95, percentile(server, 99),
                p95 <= BUDGET_MS ? "met" : "**not met**", percentile(waited, 50), percentile(waited, 95), percentile(waited, 99), each, percentile(bytes, 50) / 1000, Program.memory("VmHWM") / 1024);
    }

    /** The index is made after the start; who asks before waits for it, here longer than a browser would. */
    private static void untilSearched(User user) throws Exception {
        for (int i = 0; i < 20; i++) {
            try {
                user.get("GET /directory", "/directory");
                return;
            } catch (HttpTimeoutException _) {
                say("the directory is still being read");
            }
        }
        throw new IllegalStateException("the directory cannot be searched");
    }

    private static List<Wire> type(User user, List<String> typed) throws Exception {
        var wires = new ArrayList<Wire>();
        for (String words : typed) {
            long began = System.nanoTime();
            var answer = user.client.send(request("/directory").header("Content-Type", "application/x-www-form-urlencoded").header("HX-Request", "true").header("HX-Request-Type", "partial")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + user.token + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).build(), HttpResponse.BodyHandlers.ofByteArray());
            wires.add(new Wire("POST /directory", answer.body().length, (System.nanoTime() - began) / 1e6));
            User.expect(200, answer.statusCode());
        }
        return wires;
    }

    private static List<String> typed() throws Exception {
        List<String> judged = Files.readAllLines(Path.of("src/test/resources/directory/judged.txt")).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        var typed = new ArrayList<String>();
        for (int i = 0; i < judged.size(); i += EVERY) {
            String words = judged.get(i).split("\\|")[1];
            for (int letters = 1; letters <= words.length(); letters++) {
                typed.add(words.substring(0, letters));
            }
        }
        return typed;
    }
}
