package brussels.boost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of results: a section is written as soon as it is measured, so that a run that is cut leaves what it had. */
final class Page {
    private static final Path FILE = Path.of("docs/benchmark.md");
    /** From here on the page is written by hand and kept. */
    private static final String BY_HAND = "## What the numbers say";
    private static final String BEGIN = """
            # Benchmark

            Written by `./boost bench`; the budgets are those of [architecture.md](architecture.md). Each section says when it was
            measured: `./boost bench --only search` (or `import`, `typing`, `backup`, `pages`, `phone`) measures one and leaves the others as they are.

            """;

    private Page() {}

    static void put(String title, String body) throws IOException {
        String page = Files.exists(FILE) ? Files.readString(FILE) : BEGIN;
        String heading = "## " + title + "\n";
        int from = page.indexOf(heading);
        if (from < 0) {
            int byHand = page.indexOf(BY_HAND);
            from = byHand < 0 ? page.length() : byHand;
            page = page.substring(0, from) + heading + "\n" + body.strip() + "\n\n" + page.substring(from);
        } else {
            int until = page.indexOf("\n## ", from + heading.length());
            page = page.substring(0, from) + heading + "\n" + body.strip() + "\n" + (until < 0 ? "" : page.substring(until));
        }
        Files.writeString(FILE, page);
        System.out.println(heading + "\n" + body);
    }
}
