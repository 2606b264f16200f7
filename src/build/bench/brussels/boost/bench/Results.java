package brussels.boost.bench;

import static brussels.boost.bench.Words.format;
import static brussels.boost.bench.Words.percentile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured of the pages so far, as a section of the page of results. */
final class Results {
    private static final int BUDGET_STATEMENTS = 12;

    String generated = "";
    double first;
    final List<Double> cached = new ArrayList<>();
    List<Served> thinking = List.of();
    double cpuPerRequest;
    final List<Turn> turns = new ArrayList<>();
    long resident;
    long peak;
    int[] views = {0, 0};
    List<Double> pdfs = List.of();

    String text(int persons, int seconds) {
        var out = new StringBuilder("Server time and statements are the program's own log of requests, bytes are compressed; program, database and load on the same cores.\n\n");
        out.append(format("- %d persons (synthetic), %d users thinking 5 to 15 s for %d s, 70/30 read/write, redirects not followed\n", persons, Load.USERS, seconds));
        out.append(format("- generator: %s\n- requests that failed: %d\n\n", generated, User.FAILED.get()));
        out.append("| what | budget | measured | |\n|---|---|---|---|\n");
        double rows = Double.parseDouble(generated.replaceAll(".*: (\\d+) rows/s", "$1"));
        budget(out, "generator", "≥ 50,000 rows/s", format("%.0f rows/s", rows), rows >= 50_000);
        if (first > 0) {
            started(out);
        }
        if (!thinking.isEmpty()) {
            thought(out);
        }
        if (peak > 0) {
            ended(out);
        }
        pages(out);
        rates(out);
        return out.toString();
    }

    private void started(StringBuilder out) {
        budget(out, "restart without start-up cache", "≤ 12 s", format("%.1f s", first), first <= 12);
        double slowest = cached.stream().mapToDouble(Double::doubleValue).max().orElse(99);
        budget(out, "restart with start-up cache", "≤ 5 s", cached.isEmpty() ? "no cache was written" : cached.stream().map(s -> format("%.1f s", s)).collect(Collectors.joining(", ")), slowest <= 5);
    }

    private void thought(StringBuilder out) {
        double[] all = thinking.stream().mapToDouble(Served::ms).sorted().toArray();
        double p95 = percentile(all, 95);
        int most = thinking.stream().mapToInt(Served::statements).max().orElse(0);
        budget(out, "pages, p95 of all", "≤ 50 ms", format("%.1f ms (p50 %.1f, p99 %.1f; %d requests)", p95, percentile(all, 50), percentile(all, 99), all.length), p95 <= Turn.BUDGET_MS);
        budget(out, "statements, the page with most", "≤ 12", String.valueOf(most), most <= BUDGET_STATEMENTS);
        Turn best = turns.stream().filter(Turn::held).max(Comparator.comparingInt(Turn::rate)).orElse(null);
        out.append(format("| highest rate that holds p95 | reported | %s | |\n", best == null ? "none of those tried" : best.rate() + " requests/s"));
        out.append(format("| processor time of the program per request while they think, all of its threads | reported | %.1f ms | |\n", cpuPerRequest));
    }

    private void ended(StringBuilder out) {
        budget(out, "first view of Ma journée", "≤ 100 kB", format("%.1f kB", views[0] / 1000.0), views[0] <= 100_000);
        budget(out, "later view of Ma journée", "≤ 15 kB", format("%.1f kB", views[1] / 1000.0), views[1] <= 15_000);
        budget(out, "memory of the program", "≤ 512 MB", format("%d MB under load, %d MB at most", resident / 1024, peak / 1024), peak / 1024 <= 512);
        double pdf = pdfs.stream().mapToDouble(Double::doubleValue).max().orElse(9999);
        budget(out, "document (sheet taken home)", "≤ 1 s", format("first %.0f ms, then %s", pdfs.getFirst(), pdfs.stream().skip(1).map(ms -> format("%.0f", ms)).collect(Collectors.joining(", "))), pdf <= 1000);
    }

    private void pages(StringBuilder out) {
        if (thinking.isEmpty()) {
            return;
        }
        out.append("\n### Page by page\n\n| page | requests | p50 ms | p95 ms | p99 ms | statements (median, most) | kB (median) |\n|---|--:|--:|--:|--:|--:|--:|\n");
        Map<String, List<Served>> pages = thinking.stream().collect(Collectors.groupingBy(Served::page, TreeMap::new, Collectors.toList()));
        pages.forEach((page, served) -> {
            double[] ms = served.stream().mapToDouble(Served::ms).sorted().toArray();
            double[] sent = served.stream().mapToDouble(Served::statements).sorted().toArray();
            double[] bytes = Wire.ALL.stream().filter(wire -> wire.page().equals(page)).mapToDouble(Wire::bytes).sorted().toArray();
            out.append(format("| %s | %d | %.1f | %.1f | %.1f | %.0f, %.0f | %s |\n", page, ms.length, percentile(ms, 50), percentile(ms, 95), percentile(ms, 99),
                    percentile(sent, 50), percentile(sent, 100), bytes.length == 0 ? "" : format("%.1f", percentile(bytes, 50) / 1000)));
        });
    }

    private void rates(StringBuilder out) {
        if (turns.isEmpty()) {
            return;
        }
        out.append("\n### Rate by rate\n\nTen seconds each; the last two are the highest that held, again.\n\n| requests/s asked | done | p50 ms | p95 ms | p99 ms |\n|--:|--:|--:|--:|--:|\n");
        turns.forEach(turn -> out.append(format("| %d | %.1f | %.1f | %.1f | %.1f |\n", turn.rate(), turn.done(), turn.p50(), turn.p95(), turn.p99())));
    }

    private static void budget(StringBuilder out, String what, String budget, String measured, boolean met) {
        out.append(format("| %s | %s | %s | %s |\n", what, budget, measured, met ? "met" : "**not met**"));
    }
}
