package brussels.boost.territory.domain;

import brussels.boost.platform.settings.StartRefused;
import brussels.boost.territory.Grid;
import brussels.boost.territory.domain.KnownUnits.Known;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of figures ({@code unit,key,year,value,source}, and for a new key {@code name_fr,name_nl,name_en,sign}) or of
 * what is part of what ({@code unit,whole,from,until}). All of it or nothing. In the load role.
 */
final class ImportFigures {
    private static final String MEASURE = """
            insert into territory.measure (key, name_fr, name_nl, name_en, sign) values (?, ?, ?, ?, ?) on conflict (key) do nothing
            """;
    private static final String FIGURE = """
            insert into territory.figure as f (unit, key, year, value, source, checked) values (?, ?, ?, ?, ?, true)
            on conflict (unit, key, year) do update set value = excluded.value, source = excluded.source, checked = true
            where (f.value, f.source, f.checked) is distinct from (excluded.value, excluded.source, true)
            """;

    private final Rows load;
    private final @Nullable Grid grid;
    private final boolean apply;
    private final KnownUnits units;

    /** How many lines change something, how many say what is known, and which units nobody knows. */
    record Result(int changed, int same, List<String> unknown) {}

    /** @param grid the units are of, when the file says numbers alone */
    ImportFigures(Connection load, @Nullable Grid grid, boolean apply) throws SQLException {
        load.setAutoCommit(false);
        this.load = new Rows(load);
        this.units = new KnownUnits(load);
        this.grid = grid;
        this.apply = apply;
    }

    Result run(Path file) throws SQLException, IOException {
        int changed = 0;
        int same = 0;
        List<String> unknown = new ArrayList<>();
        for (NamedCsvRecord line : lines(file)) {
            Known unit = units.said(line.getField("unit").strip(), grid);
            if (unit == null) {
                unknown.add(line.getField("unit"));
            } else if (line.findField("whole").isPresent() ? part(line, unit) : figure(line, unit)) {
                changed++;
            } else {
                same++;
            }
        }
        load.end(apply);
        return new Result(changed, same, unknown.stream().distinct().toList());
    }

    private static List<NamedCsvRecord> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("there is no file " + file);
        }
        String text = Files.readString(file).replace("\uFEFF", "");
        String head = text.lines().findFirst().orElse("");
        try (var reader = CsvReader.builder().fieldSeparator(head.indexOf(';') >= 0 ? ';' : ',').ofNamedCsvRecord(text)) {
            List<NamedCsvRecord> lines = reader.stream().toList();
            List<String> names = lines.isEmpty() ? List.of() : lines.getFirst().getHeader();
            if (!names.contains("unit") || !names.contains("whole") && !names.containsAll(List.of("key", "year", "value", "source"))) {
                throw new StartRefused(file + " must begin with the line unit,key,year,value,source or unit,whole,from,until");
            }
            return lines;
        } catch (CsvParseException e) {
            throw new StartRefused(file + " cannot be read as CSV", e);
        }
    }

    private boolean figure(NamedCsvRecord line, Known unit) throws SQLException {
        String key = line.getField("key").strip();
        String source = line.getField("source").strip();
        if (!key.matches("[a-z0-9][a-z0-9_-]{0,39}") || source.isEmpty()) {
            throw wrong(line, "needs a key of small letters and a source");
        }
        load.run(MEASURE, key, named(line, "name_fr", key), named(line, "name_nl", key), named(line, "name_en", key), line.findField("sign").orElse(""));
        try {
            return load.run(FIGURE, unit.code(), key, year(line), new BigDecimal(line.getField("value").replace(" ", "").replace("\u00a0", "")), source) > 0;
        } catch (NumberFormatException _) {
            throw wrong(line, "needs a year and a value in digits");
        }
    }

    private static int year(NamedCsvRecord line) {
        int year = Integer.parseInt(line.getField("year").strip());
        if (year < 1900 || year > 2100) {
            throw new NumberFormatException();
        }
        return year;
    }

    private boolean part(NamedCsvRecord line, Known unit) throws SQLException {
        String said = line.getField("whole").strip();
        Known whole = units.said(said, null);
        if (whole == null || whole.code().equals(unit.code())) {
            throw wrong(line, "is part of " + said + ", which is not known");
        }
        LocalDate from = day(line, "from");
        if (from != null) {
            load.run(Memberships.MOVES, from, whole.grid().name(), unit.code(), whole.code(), from);
        }
        return load.run(Memberships.BETWEEN, whole.code(), unit.code(), from, day(line, "until")) > 0;
    }

    private static @Nullable LocalDate day(NamedCsvRecord line, String name) {
        String said = line.findField(name).orElse("").strip();
        try {
            return said.isEmpty() ? null : LocalDate.parse(said);
        } catch (DateTimeParseException _) {
            throw wrong(line, "needs days written 2026-11-22");
        }
    }

    private static String named(NamedCsvRecord line, String column, String otherwise) {
        return line.findField(column).filter(name -> !name.isBlank()).map(String::strip).orElse(otherwise);
    }

    private static StartRefused wrong(NamedCsvRecord line, String why) {
        return new StartRefused("line " + line.getStartingLineNumber() + " " + why + "; nothing was changed");
    }
}
