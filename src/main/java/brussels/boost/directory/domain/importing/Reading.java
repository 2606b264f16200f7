package brussels.boost.directory.domain.importing;

import brussels.boost.platform.security.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One file, recognised, and read row by row. */
public final class Reading {
    private Reading() {}

    /** What a file is. @throws Refusal when nobody could read it */
    public static Format recognise(byte[] bytes) {
        if (Unzipped.isZip(bytes)) {
            var files = Unzipped.of(bytes);
            if (files.containsKey("services.csv") || files.containsKey("service.csv")) {
                return Format.HSDS_CSV;
            }
            if (files.containsKey("workbook.xml")) {
                return Format.TABLE;
            }
        } else {
            String start = Decoded.of(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 200))).text().strip();
            if (start.startsWith("{") || start.startsWith("[")) {
                return Format.HSDS_JSON;
            }
        }
        List<String> header = Table.of(bytes).header();
        if (header.size() < 2) {
            throw Refusal.invalid("file", "directory.import.file.unknown");
        }
        return OsmRows.fits(header) ? Format.OSM : Format.TABLE;
    }

    /** What a column probably is, by its name. */
    public static String guess(String column) {
        return MappedRows.guess(column);
    }

    /**
     * Reads all rows; a second one with the same id is refused.
     *
     * @param language of what the format gives in one language only
     * @return how the file was written
     */
    public static String read(Format format, byte[] bytes, Map<Integer, String> columns, String language, Consumer<ReadRow> each) {
        var seen = new HashSet<String>();
        Consumer<ReadRow> once = row -> each.accept(row.refused() == null && !seen.add(row.externalId()) ? ReadRow.refused(row.line(), row.externalId(), "twice") : row);
        return switch (format) {
            case OSM -> table(bytes, table -> OsmRows.read(table, once));
            case TABLE -> table(bytes, table -> MappedRows.read(table, columns, once));
            case HSDS_CSV -> hsds(HsdsTables.ofZip(bytes), language, once);
            case HSDS_JSON -> hsds(HsdsTables.ofJson(bytes), language, once);
        };
    }

    private static String table(byte[] bytes, Consumer<Table> read) {
        Table table = Table.of(bytes);
        read.accept(table);
        return table.encoding();
    }

    private static String hsds(HsdsTables tables, String language, Consumer<ReadRow> once) {
        new HsdsRows(tables, language).read(once);
        return tables.encoding();
    }
}
