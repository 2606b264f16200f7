package brussels.boost.territory.domain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares a file of borders with what is known, says what would change, and changes it when asked. In the load role. */
final class ImportTerritory {
    private static final String UNITS = "select code, grid, name_fr, name_nl, listed_under from territory.unit where grid in ('COMMUNE', 'DISTRICT')";
    private static final String KNOWN = "select rings = ?::jsonb from territory.shape where unit = ?";
    private static final String UNIT = """
            insert into territory.unit (code, grid, name_fr, name_nl, listed_under, position, source, checked)
            values (?, 'DISTRICT', ?, ?, ?, 50, ?, true)
            """;
    private static final String NAMES = "update territory.unit set name_fr = ?, name_nl = ?, source = ?, checked = true where code = ?";
    private static final String SHAPE = """
            insert into territory.shape (unit, rings, area_km2, source) values (?, ?::jsonb, ?, ?)
            on conflict (unit) do update set rings = excluded.rings, area_km2 = excluded.area_km2, source = excluded.source, imported_at = now()
            """;

    private final Connection load;
    private final String source;
    private final boolean apply;
    private final Map<String, Known> byCode = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();

    private record Known(String code, String nameFr, String nameNl) {}

    /** What the file would change, or did. */
    record Result(List<String> added, List<String> renamed, List<String> bordered, List<String> left, int same) {
        boolean nothing() {
            return added.isEmpty() && renamed.isEmpty() && bordered.isEmpty();
        }
    }

    ImportTerritory(Connection load, String source, boolean apply) {
        this.load = load;
        this.source = source;
        this.apply = apply;
    }

    Result run(TerritoryFile file) throws SQLException {
        load.setAutoCommit(false);
        try (var statement = load.createStatement(); var rows = statement.executeQuery(UNITS)) {
            while (rows.next()) {
                var known = new Known(rows.getString(1), rows.getString(3), rows.getString(4));
                byCode.put(known.code(), known);
                byName.put(rows.getString(2) + " " + TerritoryFile.plain(known.nameFr()), known);
                byName.put(rows.getString(2) + " " + TerritoryFile.plain(known.nameNl()), known);
            }
        }
        var result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        int same = 0;
        for (TerritoryFile.Feature feature : file.features()) {
            same += feature(feature, result) ? 0 : 1;
        }
        if (apply) {
            load.commit();
        } else {
            load.rollback();
        }
        return new Result(result.added(), result.renamed(), result.bordered(), result.left(), same);
    }

    /** @return whether anything about it is new */
    private boolean feature(TerritoryFile.Feature feature, Result result) throws SQLException {
        Known known = feature.nis() != null ? byCode.get("ins:" + feature.nis())
                : byName.get("DISTRICT " + TerritoryFile.plain(feature.nameFr()));
        String code;
        if (known == null) {
            String commune = commune(feature.communes());
            if (feature.nis() != null || commune == null) {
                result.left().add(feature.nameFr());
                return true;
            }
            code = "district:" + TerritoryFile.plain(feature.nameFr());
            run(UNIT, code, feature.nameFr(), feature.nameNl(), commune, source);
            result.added().add(feature.nameFr());
        } else {
            code = known.code();
            if (!known.nameFr().equals(feature.nameFr()) || !known.nameNl().equals(feature.nameNl())) {
                run(NAMES, feature.nameFr(), feature.nameNl(), source, code);
                result.renamed().add(known.nameFr() + " / " + known.nameNl() + " → " + feature.nameFr() + " / " + feature.nameNl());
            }
        }
        if (!sameBorders(code, feature.rings())) {
            run(SHAPE, code, feature.rings(), feature.area(), source);
            result.bordered().add(feature.nameFr());
            return true;
        }
        return known == null || !Objects.equals(known.nameFr(), feature.nameFr()) || !Objects.equals(known.nameNl(), feature.nameNl());
    }

    /** The first one that is known; a district may straddle several and is listed once. */
    private @Nullable String commune(List<String> names) {
        return names.stream().map(name -> name.equals("City of Brussels") ? "Bruxelles" : name)
                .map(name -> byName.get("COMMUNE " + TerritoryFile.plain(name))).filter(Objects::nonNull).map(Known::code).findFirst().orElse(null);
    }

    private boolean sameBorders(String code, String rings) throws SQLException {
        try (var query = load.prepareStatement(KNOWN)) {
            query.setString(1, rings);
            query.setString(2, code);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void run(String command, @Nullable Object... values) throws SQLException {
        try (var statement = load.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
