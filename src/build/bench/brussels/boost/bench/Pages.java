package brussels.boost.bench;

import static brussels.boost.bench.Words.say;

import java.io.IOException;
import java.util.List;

/**
 * The pages: a synthetic population, the program started as anybody starts it, fifty signed-in professionals. The page
 * of results is written anew after each part.
 */
final class Pages {
    private final int persons;
    private final int seconds;
    private final String loadBefore = Machine.load();
    private final Results results = new Results();

    private Pages(int persons, int seconds) throws IOException {
        this.persons = persons;
        this.seconds = seconds;
    }

    static void measure(int persons, int seconds) throws Exception {
        Program.prepare();
        Program.forgetStartCache();
        var pages = new Pages(persons, seconds);
        pages.results.generated = Program.generate(persons);
        try {
            pages.run();
        } finally {
            Program.stop();
        }
        Program.forget();
    }

    private void run() throws Exception {
        results.first = Program.start();
        say("without start-up cache: %.1f s", results.first);
        boolean cache = Program.untilStartCache();
        for (int i = 0; cache && i < 2; i++) {
            Program.stop();
            results.cached.add(Program.start());
            say("with start-up cache: %.1f s", results.cached.getLast());
        }
        keep();
        List<User> users = Load.signIn(persons);
        if (users.size() < Load.USERS) {
            throw new IllegalStateException("only " + users.size() + " users");
        }
        say("%d signed in; warming up", users.size());
        Load.drive(users, 8, 30);
        Program.served();
        Wire.ALL.clear();
        say("%d users thinking 5 to 15 s, for %d s", users.size(), seconds);
        long cpu = Program.cpuMillis();
        Load.think(users, seconds);
        results.thinking = Program.served();
        results.cpuPerRequest = (double) (Program.cpuMillis() - cpu) / Math.max(1, results.thinking.size());
        results.resident = Program.memory("VmRSS");
        keep();
        rates(users);
        results.peak = Program.memory("VmHWM");
        results.views = Load.views(users.getFirst());
        results.pdfs = Load.pdfs(users.getFirst());
        keep();
    }

    /** Until one is too much; then the best one twice more. */
    private void rates(List<User> users) throws Exception {
        for (int rate : new int[] {2, 5, 10, 20, 30, 40, 60, 80, 100, 140, 200}) {
            results.turns.add(Load.turn(users, rate));
            keep();
            if (!results.turns.getLast().held()) {
                break;
            }
        }
        int best = results.turns.stream().filter(Turn::held).mapToInt(Turn::rate).max().orElse(10);
        results.turns.add(Load.turn(users, best));
        results.turns.add(Load.turn(users, best));
    }

    private void keep() throws IOException {
        Page.put(Words.format("Pages, %,d persons", persons), Machine.line(loadBefore) + "\n\n" + results.text(persons, seconds));
    }
}
