package brussels.boost.person.web.counts;

import brussels.boost.person.domain.counts.Counted;
import brussels.boost.person.domain.counts.CountedTable;
import brussels.boost.platform.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One table as a file that spreadsheets open: UTF-8 with its mark, a semicolon between; how it is counted comes along. */
final class CountsFile {
    private CountsFile() {}

    static byte[] of(Page page, CountsPage counts, CountedTable wanted) {
        Counted table = counts.shown().tables().stream().filter(one -> one.table() == wanted).findFirst().orElseThrow();
        var text = new StringBuilder("\uFEFF");
        List<String> head = new ArrayList<>(List.of(counts.title(page, wanted)));
        table.columns().forEach(column -> head.add(counts.column(page, column)));
        text.append(line(head));
        for (Counted.Line one : counts.lines(table)) {
            List<String> cells = new ArrayList<>(List.of(counts.name(page, wanted, one.code())));
            one.cells().forEach(cell -> cells.add(counts.cell(page, cell)));
            text.append(line(cells));
        }
        if (!table.totals().isEmpty()) {
            List<String> cells = new ArrayList<>(List.of(page.t("counts.total")));
            table.totals().forEach(cell -> cells.add(counts.cell(page, cell)));
            text.append(line(cells));
        }
        text.append(line(List.of(counts.how(page, wanted)))).append(line(List.of(page.t("counts.safe"))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(";", "", "\r\n"));
    }
}
