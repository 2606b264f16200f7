package brussels.boost.bench;

import static brussels.boost.bench.Words.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The benchmark: pages on a synthetic population, its backup, a phone, and search and import of a synthetic directory. */
final class Bench {
    /** Empty: all of them. */
    private static final List<String> PARTS = List.of("", "search", "import", "typing", "pages", "backup", "phone");

    private Bench() {}

    static void main(String[] arguments) throws Exception {
        int only = Arrays.asList(arguments).indexOf("--only");
        String part = only < 0 ? "" : arguments[only + 1];
        if (!PARTS.contains(part)) {
            throw new IllegalArgumentException("there is no part " + part + " to measure: " + String.join(" ", PARTS));
        }
        if (part.isEmpty() || part.equals("search")) {
            directory("Search as you type", "brussels.boost.directory.domain.search.SearchSpeed", "3800", "10000", String.valueOf(option(arguments, "--services", 100_000)));
        }
        if (part.isEmpty() || part.equals("import")) {
            directory("Import", "brussels.boost.directory.domain.ImportSpeed", "3000", String.valueOf(option(arguments, "--services", 100_000)));
        }
        if (part.isEmpty() || part.equals("typing")) {
            Typing.measure(option(arguments, "--services", 100_000));
        }
        if (part.isEmpty() || part.equals("backup")) {
            Copies.measure(option(arguments, "--persons", 14000));
        }
        if (part.isEmpty() || part.equals("phone")) {
            Phone.measure();
        }
        if (part.isEmpty() || part.equals("pages")) {
            Pages.measure(option(arguments, "--persons", 14000), option(arguments, "--seconds", 60));
        }
    }

    /** In a process of its own, on data of its own; what it wrote before it was cut is kept. */
    private static void directory(String title, String main, String... sizes) throws Exception {
        Path data = Path.of("target/bench-directory");
        Path written = Path.of("target/bench-section.md");
        Words.delete(data);
        Words.delete(Path.of(data + "-keys"));
        Files.deleteIfExists(written);
        String before = Machine.load();
        var command = new java.util.ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC", "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), main, data.toString(), written.toString()));
        command.addAll(List.of(sizes));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of("target/bench.log").toFile()).start();
        int ended;
        try {
            ended = process.waitFor();
        } finally {
            process.destroy();
            put(title, before, written);
        }
        if (ended != 0) {
            throw new IllegalStateException(main + " ended with " + ended + "; see target/bench.log");
        }
    }

    private static void put(String title, String before, Path written) throws IOException {
        if (Files.exists(written)) {
            Page.put(title, Machine.line(before) + "\n\n" + Files.readString(written));
        }
    }
}
