package brussels.boost.bench;

import static brussels.boost.bench.Words.format;
import static brussels.boost.bench.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A person's own page on a cheap phone far from an antenna: what they wait for, and what it costs of their data. */
final class Phone {
    private static final int TIMES = 3;
    private static final int CPU = 6;
    private static final List<Net> NETS = List.of(new Net("4G", 9_000, 170), new Net("3G", 1_600, 300));
    private static final int FIRST_KB = 100;
    private static final int LATER_KB = 15;

    private Phone() {}

    /** @param kbits a second, down; half of it up */
    private record Net(String name, int kbits, int latency) {}

    static void measure() throws Exception {
        String before = Machine.load();
        Program.prepare();
        Program.startDemo();
        var out = new StringBuilder(format("Amina's own page in the demonstration, in Chromium at 390 px as a phone: processor %d times slower, ", CPU)
                + "the network slowed by its DevTools (each request waits; no handshakes, so a first visit of a day costs one or two round trips more). "
                + format("First: nothing kept by the browser; second: the same address again. Median of %d. Ready: scripts have run and no task of 50 ms is left; ", TIMES)
                + "bytes: all that came over the wire, compressed, with headers.\n\n"
                + "| network | page | visit | first content | largest content | ready | requests | kB | budget | layout shift (budget 0) |\n|---|---|---|--:|--:|--:|--:|--:|---|--:|\n");
        try (var chrome = Chrome.open()) {
            for (String language : List.of("fr", "ar")) {
                var visitor = new PhoneVisitor(chrome);
                visitor.enter("Amina", language);
                // a program that has just started is not what is measured
                for (int i = 0; i < 5; i++) {
                    visitor.look();
                }
                for (Net net : NETS) {
                    List<PhoneVisit> first = new ArrayList<>();
                    List<PhoneVisit> second = new ArrayList<>();
                    for (int i = 0; i < TIMES; i++) {
                        visitor.forget();
                        visitor.slow(CPU, net.kbits(), net.latency());
                        first.add(visitor.look());
                        second.add(visitor.look());
                    }
                    visitor.slow(1, 1_000_000, 0);
                    out.append(line(net, language, "first", first, FIRST_KB)).append(line(net, language, "second", second, LATER_KB));
                }
            }
        } finally {
            Program.stop();
            Program.forget();
        }
        Page.put("A person's page on a slow phone", Machine.line(before) + "\n\n" + out);
    }

    private static String line(Net net, String language, String which, List<PhoneVisit> visits, int budget) {
        double kb = median(visits, PhoneVisit::bytes) / 1000;
        say("%s %s %s: first content %.0f ms, %.1f kB", net.name(), language, which, median(visits, PhoneVisit::content), kb);
        return format("| %s, %.1f Mbit/s, %d ms | %s | %s | %.0f ms | %.0f ms | %.0f ms | %.0f | %.1f | ≤ %d kB: %s | %.3f%s |\n", net.name(), net.kbits() / 1000.0, net.latency(), language, which,
                median(visits, PhoneVisit::content), median(visits, PhoneVisit::largest), median(visits, PhoneVisit::ready), median(visits, PhoneVisit::requests), kb,
                budget, kb <= budget ? "met" : "**not met**", median(visits, PhoneVisit::shift), median(visits, PhoneVisit::shift) < 0.001 ? "" : " **not met**");
    }

    private static double median(List<PhoneVisit> visits, ToDoubleFunction<PhoneVisit> what) {
        return visits.stream().mapToDouble(what).sorted().toArray()[visits.size() / 2];
    }
}
