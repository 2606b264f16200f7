package brussels.boost.bench;

import static brussels.boost.bench.Wire.request;
import static brussels.boost.bench.Words.pause;
import static brussels.boost.bench.Words.say;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program, started as anybody starts it. */
final class Program {
    static final Path DATA = Path.of("target/bench");
    private static final Pattern LINE = Pattern.compile(
            "\"method\":\"(\\w+)\",\"route\":\"([^\"]*)\",\"status\":(\\d+),\"ms\":([\\d.]+),\"statements\":(\\d+)");

    static int port;
    /** Of the JVM, beside those anybody's program has. */
    static String options = "";
    private static long read;

    /** A port, and no data. */
    static void prepare() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        read = 0;
        forget();
    }

    static void forget() throws IOException {
        Words.delete(DATA);
        Words.delete(Path.of(DATA + "-keys"));
    }

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
        return begin(true);
    }

    /** With the fictional people. */
    static void startDemo() throws Exception {
        begin(false);
    }

    private static double begin(boolean empty) throws Exception {
        long begin = System.nanoTime();
        program(Map.of("BOOST_METRICS_PORT", "0", "BOOST_JAVA_OPTIONS", options, "BOOST_EMPTY", String.valueOf(empty)), "./boost", "run", "--port", String.valueOf(port), "--data", DATA.toString())
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
}
