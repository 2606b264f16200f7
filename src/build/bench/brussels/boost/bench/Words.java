package brussels.boost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Small things every measure needs. */
final class Words {
    static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    static void say(String text, Object... values) {
        System.out.println(format(text, values));
    }

    static double percentile(double[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    static List<String> matches(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }

    static int option(String[] arguments, String name, int otherwise) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(arguments[at + 1]);
    }

    static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    static void copy(Path tree, Path to) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(tree.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
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
