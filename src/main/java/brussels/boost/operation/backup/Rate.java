package brussels.boost.operation.backup;

import java.io.PrintStream;
import java.util.Locale;

/** Says what was done, how long it took and how fast. */
final class Rate {
    private final PrintStream out;
    private final long started = System.nanoTime();
    private long last = started;

    Rate(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        long now = System.nanoTime();
        out.printf(Locale.ROOT, "%-62s %6.1f s%n", what, (now - last) / 1e9);
        last = now;
    }

    void table(String name, long rows, long bytes) {
        // small tables pass without a word
        if (bytes > 1_000_000) {
            out.printf(Locale.ROOT, "  %-40s %,10d rows %8.1f MB%n", name, rows, bytes / 1e6);
        }
    }

    void total(long rows, long bytes) {
        double seconds = (System.nanoTime() - started) / 1e9;
        out.printf(Locale.ROOT, "%,d rows, %.1f MB in %.1f s: %,.0f rows/s, %.1f MB/s%n", rows, bytes / 1e6, seconds, rows / seconds, bytes / 1e6 / seconds);
    }
}
