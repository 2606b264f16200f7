package brussels.boost.territory.domain;

import brussels.boost.territory.Grid;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units there are, as a file may name them: by our code, by the publisher's number, by name. In the load role. */
final class KnownUnits {
    private static final String UNITS = "select code, grid, name_fr, name_nl, official, listed_under from territory.unit where grid <> 'PROGRAMME'";

    private final Map<String, Known> byCode = new HashMap<>();
    private final Map<String, Known> byNumber = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();

    /** One of them. */
    record Known(String code, Grid grid, String nameFr, String nameNl, @Nullable String official, @Nullable String listedUnder) {}

    KnownUnits(Connection load) throws SQLException {
        try (var statement = load.createStatement(); var rows = statement.executeQuery(UNITS)) {
            while (rows.next()) {
                add(new Known(rows.getString(1), Grid.valueOf(rows.getString(2)), rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6)));
            }
        }
    }

    void add(Known known) {
        byCode.put(known.code(), known);
        if (known.official() != null) {
            byNumber.put(known.grid() + " " + known.official(), known);
        }
        if (known.grid() != Grid.SECTOR) {
            byName.put(known.grid() + " " + TerritoryFile.plain(known.nameFr()), known);
            byName.put(known.grid() + " " + TerritoryFile.plain(known.nameNl()), known);
        }
    }

    /** The number goes before the name: names are rewritten, numbers stay. */
    @Nullable Known of(Grid grid, @Nullable String official, String name) {
        Known numbered = byNumber.get(grid + " " + official);
        if (numbered != null || grid == Grid.SECTOR || grid == Grid.COMMUNE && official != null) {
            return numbered;
        }
        Known named = byName.get(grid + " " + TerritoryFile.plain(name));
        return named != null && (official == null || named.official() == null) ? named : null;
    }

    /** Whatever a cell may hold for a unit. @param grid when the file says which */
    @Nullable Known said(String word, @Nullable Grid grid) {
        Known coded = byCode.get(word);
        return coded != null ? coded : Stream.of(Grid.values()).filter(one -> grid == null || one == grid)
                .flatMap(one -> Stream.of(byNumber.get(one + " " + word), byName.get(one + " " + TerritoryFile.plain(word)))).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What a unit of a grid is part of, as its file says: the first one known of each wider grid asked for. */
    List<Known> wholes(List<String> words, List<Grid> grids) {
        return grids.stream().flatMap(grid -> words.stream().map(word -> said(word, grid))).filter(Objects::nonNull).distinct().toList();
    }
}
