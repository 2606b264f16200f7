package brussels.boost.territory.domain;

import brussels.boost.territory.Grid;
import brussels.boost.territory.domain.KnownUnits.Known;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares a file of borders with what is known, says what would change, and changes it when asked. In the load role. */
final class ImportTerritory {
    private static final String KNOWN = "select rings = ?::jsonb from territory.shape where unit = ?";
    private static final String UNIT = """
            insert into territory.unit (code, grid, name_fr, name_nl, official, listed_under, position, source, checked)
            values (?, ?, ?, ?, ?, ?, 50, ?, true)
            """;
    private static final String NAMES = "update territory.unit set name_fr = ?, name_nl = ?, official = coalesce(?, official), source = ?, checked = true, version = version + 1 where code = ?";
    private static final String SHAPE = """
            insert into territory.shape (unit, rings, source) values (?, ?::jsonb, ?)
            on conflict (unit) do update set rings = excluded.rings, source = excluded.source, imported_at = now()
            """;
    private static final String AREA = """
            insert into territory.figure as f (unit, key, year, value, source, checked)
            select ?, 'area', ?, a.value, ?, true from (values (?::numeric)) a (value)
            where not exists (select 1 from territory.figure k where k.unit = ? and k.key = 'area' and k.value = a.value)
            on conflict (unit, key, year) do update set value = excluded.value, source = excluded.source, checked = true
            """;

    private final Rows load;
    private final String source;
    private final int year;
    private final boolean apply;
    private final KnownUnits units;

    /** What the file would change, or did. */
    record Result(List<String> added, List<String> renamed, List<String> bordered, List<String> left, int same) {
        boolean nothing() {
            return added.isEmpty() && renamed.isEmpty() && bordered.isEmpty();
        }
    }

    /** @param year of the borders, which is that of the areas */
    ImportTerritory(Connection load, String source, int year, boolean apply) throws SQLException {
        load.setAutoCommit(false);
        this.load = new Rows(load);
        this.units = new KnownUnits(load);
        this.source = source;
        this.year = year;
        this.apply = apply;
    }

    Result run(TerritoryFile file) throws SQLException {
        var result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        int same = 0;
        for (TerritoryFile.Feature feature : file.features()) {
            same += feature(feature, result) ? 0 : 1;
        }
        load.end(apply);
        return new Result(result.added(), result.renamed(), result.bordered(), result.left(), same);
    }

    /** @return whether anything about it is new */
    private boolean feature(TerritoryFile.Feature feature, Result result) throws SQLException {
        Known known = units.of(feature.grid(), feature.official(), feature.nameFr());
        List<Known> wholes = units.wholes(feature.wholes(), above(feature.grid()));
        Known first = wholes.stream().filter(whole -> whole.grid() == UnitCodes.listing(feature.grid())).findFirst()
                .orElse(wholes.isEmpty() ? null : wholes.getFirst());
        boolean fresh = known == null;
        if (known == null) {
            if (first == null) {
                result.left().add(feature.nameFr());
                return true;
            }
            known = new Known(UnitCodes.of(feature.grid(), feature.official(), feature.nameFr()), feature.grid(), feature.nameFr(), feature.nameNl(), feature.official(), first.code());
            load.run(UNIT, known.code(), feature.grid().name(), feature.nameFr(), feature.nameNl(), feature.official(), first.code(), source);
            units.add(known);
            result.added().add(feature.nameFr());
        }
        boolean renamed = !fresh && differs(known, feature);
        if (renamed) {
            load.run(NAMES, feature.nameFr(), feature.nameNl(), feature.official(), source, known.code());
            result.renamed().add(known.nameFr() + " / " + known.nameNl() + " → " + feature.nameFr() + " / " + feature.nameNl());
        }
        for (Known whole : wholes) {
            if (!whole.code().equals(known.listedUnder())) {
                load.run(Memberships.SINCE_EVER, whole.code(), known.code());
            }
        }
        if (feature.area() != null) {
            load.run(AREA, known.code(), year, source, feature.area(), known.code());
        }
        boolean moved = !load.says(KNOWN, feature.rings(), known.code());
        if (moved) {
            load.run(SHAPE, known.code(), feature.rings(), source);
            result.bordered().add(feature.nameFr());
        }
        return fresh || renamed || moved;
    }

    private static boolean differs(Known known, TerritoryFile.Feature feature) {
        return !known.nameFr().equals(feature.nameFr()) || !known.nameNl().equals(feature.nameNl())
                || feature.official() != null && !Objects.equals(known.official(), feature.official());
    }

    private static List<Grid> above(Grid grid) {
        return switch (grid) {
            case SECTOR -> List.of(Grid.COMMUNE, Grid.DISTRICT, Grid.CARE_DISTRICT);
            case DISTRICT -> List.of(Grid.COMMUNE);
            case CARE_DISTRICT -> List.of(Grid.BASIN);
            default -> List.of();
        };
    }
}
