package brussels.boost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** What it was measured on, and what else that did. */
final class Machine {
    /** One line for each section of the page: each is measured when it is. */
    static String line(String loadBefore) throws IOException {
        return Words.format("Measured %s UTC on %s, %d cores, %s, Java %s; load average before and after (1, 5, 15 minutes): %s and %s.",
                LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")), cpu(), Runtime.getRuntime().availableProcessors(), memoryOfMachine(),
                System.getProperty("java.runtime.version"), loadBefore, load());
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
}
