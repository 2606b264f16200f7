package brussels.boost.person.domain.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One declared table, safe to show.
 *
 * @param columns quarters as {@code 2026-3}, or the empty one
 * @param totals one for each column, or none at all
 */
public record Counted(CountedTable table, List<String> columns, List<Line> lines, List<@Nullable Integer> totals) {
    /** @param code of what is counted @param cells null where it is fewer than ten */
    public record Line(String code, List<@Nullable Integer> cells) {
        /** Whether every cell is fewer than ten. */
        public boolean isSmall() {
            return cells.stream().allMatch(Objects::isNull);
        }
    }

    /** What the database says of one cell. @param line null for a total */
    record Cell(@Nullable String line, String column, @Nullable Integer shown) {}

    static Counted of(CountedTable table, List<Cell> cells) {
        List<String> columns = cells.stream().map(Cell::column).distinct().sorted().toList();
        List<Line> lines = cells.stream().map(Cell::line).filter(Objects::nonNull).distinct().map(code -> new Line(code, row(cells, code, columns))).toList();
        return new Counted(table, columns, lines, table.totals() ? row(cells, null, columns) : List.of());
    }

    private static List<@Nullable Integer> row(List<Cell> cells, @Nullable String line, List<String> columns) {
        List<@Nullable Integer> row = new ArrayList<>();
        for (String column : columns) {
            row.add(cells.stream().filter(cell -> Objects.equals(cell.line(), line) && cell.column().equals(column)).findFirst().map(Cell::shown).orElse(null));
        }
        return row;
    }
}
