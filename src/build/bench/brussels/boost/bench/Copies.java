package brussels.boost.bench;

import static brussels.boost.bench.Words.format;
import static brussels.boost.bench.Words.say;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A copy of everything, and everything back from it, by the commands anybody gives. */
final class Copies {
    private static final Path FILE = Path.of("target/bench.boost");
    private static final Path BACK = Path.of("target/bench-back");

    private Copies() {}

    static void measure(int persons) throws Exception {
        String before = Machine.load();
        Program.prepare();
        Program.generate(persons);
        forget();
        try {
            Said taken = run("backup", Program.DATA);
            Path keys = Path.of(BACK + "-keys");
            Words.copy(Path.of(Program.DATA + "-keys"), keys);
            Said back = run("restore", BACK);
            Page.put("Backup and restore", Machine.line(before) + "\n\n" + format("Of %,d synthetic persons, beside no running program; the sealed file has %.1f MB. A restore reads the file to its end before it touches anything, "
                    + "migrates, copies, reads every row again and compares, erases again who was erased, and checks the journal.\n\n| what | measured |\n|---|---|\n| backup | %s |\n| restore | %s |\n%s", persons, Files.size(FILE) / 1e6, taken.total(), back.total(), back.steps()));
        } finally {
            forget();
            Program.forget();
        }
    }

    /** @param steps a line of the table each */
    private record Said(String total, String steps) {}

    private static Said run(String command, Path data) throws Exception {
        var process = Program.program(Map.of(), "bin/" + command, FILE.toString(), "--data", data.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var line = Pattern.compile("^[\\d,]+ rows, .*MB/s$", Pattern.MULTILINE).matcher(said);
        if (process.waitFor() != 0 || !line.find()) {
            throw new IllegalStateException(said);
        }
        say("%s: %s", command, line.group());
        String steps = Pattern.compile("^(\\S.{61}) +([\\d.]+) s$", Pattern.MULTILINE).matcher(said).results()
                .map(step -> format("| – %s | %s s |\n", step.group(1).strip(), step.group(2))).collect(Collectors.joining());
        return new Said(line.group(), steps);
    }

    private static void forget() throws Exception {
        Files.deleteIfExists(FILE);
        Words.delete(BACK);
        Words.delete(Path.of(BACK + "-keys"));
    }
}
