package brussels.boost.directory.web;

import brussels.boost.directory.domain.ReportLine;
import brussels.boost.platform.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of each row, as a table that opens where semicolons separate. */
final class ImportReport {
    private ImportReport() {}

    static byte[] of(Page page, List<ReportLine> lines) {
        var text = new StringBuilder("\ufeff").append(row(Stream.of("line", "id", "name", "verdict", "why").map(key -> page.t("directory.import.report." + key))));
        for (ReportLine line : lines) {
            text.append(row(Stream.of(String.valueOf(line.line()), line.externalId(), line.name(), page.t("directory.import.verdict." + line.verdict(), 1),
                    line.notes().stream().map(note -> page.t("directory.import.note." + note)).collect(Collectors.joining(" ")))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Stream<String> cells) {
        return cells.map(ImportReport::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** What another program would take for a formula is text here. */
    private static String cell(String value) {
        String safe = value.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
