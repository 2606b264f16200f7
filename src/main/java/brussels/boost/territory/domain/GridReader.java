package brussels.boost.territory.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.territory.Grid;
import brussels.boost.territory.Unit;
import brussels.boost.territory.domain.Grids.Brick;
import brussels.boost.territory.domain.Grids.Days;
import brussels.boost.territory.domain.Grids.Membership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the grids in memory, and reads them again when anything in them changed. Inside a transaction. */
@Component
class GridReader {
    private static final Sql EDITION = Sql.of("select number from territory.edition");
    private static final Sql BRICKS = Sql.of("""
            select u.code, u.grid, u.name_fr, u.name_nl, u.valid_from, u.valid_until, s.rings::text as rings
            from territory.unit u left join territory.shape s on s.unit = u.code
            order by u.position, u.code limit 5000
            """);
    private static final Sql WHOLES = Sql.of("""
            select unit, whole, valid_from, valid_until from territory.part
            union all select code, listed_under, null, null from territory.unit where listed_under is not null limit 20000
            """);
    private static final Sql POSTED = Sql.of("select postal_code, unit from territory.postal_code order by postal_code, place limit 1000");

    private final Db db;
    private volatile Grids known = new Grids(-1, Map.of(), Map.of(), Map.of());

    GridReader(Db db) {
        this.db = db;
    }

    Grids grids() {
        long edition = edition();
        Grids now = known;
        if (now.edition() != edition) {
            now = read(edition);
            known = now;
        }
        return now;
    }

    long edition() {
        return db.sql(EDITION).query((row, _) -> row.getLong("number")).single();
    }

    private Grids read(long edition) {
        Map<String, Brick> bricks = new LinkedHashMap<>();
        db.sql(BRICKS).query(row -> {
            String rings = row.getString("rings");
            bricks.put(row.getString("code"), new Brick(Grid.valueOf(row.getString("grid")), UnitReader.unit(row), days(row), rings == null ? null : Borders.parse(rings)));
        });
        Map<String, List<Membership>> wholes = new LinkedHashMap<>();
        db.sql(WHOLES).query(row -> {
            wholes.computeIfAbsent(row.getString("unit"), _ -> new ArrayList<>()).add(new Membership(row.getString("whole"), days(row)));
        });
        Map<String, List<String>> communes = new LinkedHashMap<>();
        db.sql(POSTED).query(row -> {
            communes.computeIfAbsent(row.getString("postal_code"), _ -> new ArrayList<>()).add(row.getString("unit"));
        });
        return new Grids(edition, bricks, wholes, communes);
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }
}
