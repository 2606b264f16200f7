package brussels.boost.directory.domain.importing;

import brussels.boost.platform.security.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A table with a header: CSV of any separator and encoding, or the first sheet of an XLSX. */
public final class Table {
    private final byte[] bytes;
    private final String text;
    private final String encoding;

    /** @param line where the row begins in the file, as a person counts */
    public record Line(int line, List<String> cells) {}

    private Table(byte[] bytes, String text, String encoding) {
        this.bytes = bytes;
        this.text = text;
        this.encoding = encoding;
    }

    /** @throws Refusal when it is neither */
    public static Table of(byte[] bytes) {
        if (!Unzipped.isZip(bytes)) {
            var decoded = Decoded.of(bytes);
            return new Table(bytes, decoded.text(), decoded.encoding());
        }
        var files = Unzipped.of(bytes);
        if (files.containsKey("workbook.xml")) {
            return new Table(bytes, "", "XLSX");
        }
        var tables = files.entrySet().stream().filter(file -> file.getKey().matches(".*\\.(csv|tsv|txt)")).toList();
        if (tables.size() != 1) {
            throw Refusal.invalid("file", "directory.import.file.oneTable");
        }
        return of(tables.getFirst().getValue());
    }

    public String encoding() {
        return encoding;
    }

    public List<String> header() {
        var first = new ArrayList<String>();
        each(2, line -> {
            if (first.isEmpty()) {
                first.addAll(line.cells());
            }
        });
        return first.stream().map(String::strip).toList();
    }

    /** The first lines after the header. */
    public List<Line> sample(int most) {
        var lines = new ArrayList<Line>();
        each(most + 1, lines::add);
        return lines.isEmpty() ? lines : lines.subList(1, lines.size());
    }

    /** Every line after the header. */
    public void rows(Consumer<Line> row) {
        var header = new boolean[] {true};
        each(Integer.MAX_VALUE, line -> {
            if (!header[0]) {
                row.accept(line);
            }
            header[0] = false;
        });
    }

    private void each(int most, Consumer<Line> each) {
        if (encoding.equals("XLSX")) {
            sheet(most, each);
            return;
        }
        try (var reader = CsvReader.builder().fieldSeparator(separator()).ofCsvRecord(text)) {
            int count = 0;
            for (var row : reader) {
                if (count++ >= most) {
                    return;
                }
                each.accept(new Line((int) row.getStartingLineNumber(), List.copyOf(row.getFields())));
            }
        } catch (CsvParseException _) {
            throw Refusal.invalid("file", "directory.import.file.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(int most, Consumer<Line> each) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)); var rows = book.getFirstSheet().openStream()) {
            rows.limit(most).forEach(row -> each.accept(new Line(row.getRowNum(), cells(row))));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.invalid("file", "directory.import.file.broken");
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(Sheets::text).toList();
    }

    /** The sign that occurs most in the header. */
    private char separator() {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char sign : new char[] {',', ';', '\t', '|'}) {
            if (count(header, sign) > count(header, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(other -> other == sign).count();
    }

    /** A header as it is recognised again. */
    public static String signature(List<String> header) {
        return header.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).collect(java.util.stream.Collectors.joining("|"));
    }
}
