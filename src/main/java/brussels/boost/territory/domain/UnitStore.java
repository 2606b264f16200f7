package brussels.boost.territory.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.territory.Grid;
import brussels.boost.territory.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of the units as they are administered. */
@Component
public class UnitStore {
    private static final Sql GRIDS = Sql.of("""
            select u.grid, count(*) as units, count(*) filter (where not u.checked) as unchecked, count(s.unit) as bordered
            from territory.unit u left join territory.shape s on s.unit = u.code where u.grid <> 'PROGRAMME' group by u.grid limit 10
            """);
    private static final Sql OF_GRID = Sql.of("""
            select u.code, u.grid, u.official, u.name_fr, u.name_nl, u.listed_under, u.valid_from, u.valid_until, u.source, u.checked, u.version
            from territory.unit u left join territory.unit c on c.code = u.listed_under
            where u.grid = :grid order by coalesce(c.position, 0), c.name_fr, u.position, u.name_fr, u.code limit 1000
            """);
    private static final Sql ONE = Sql.of("""
            select code, grid, official, name_fr, name_nl, listed_under, valid_from, valid_until, source, checked, version
            from territory.unit where code = :code and grid <> 'PROGRAMME'
            """);
    private static final Sql ADD = Sql.of("""
            insert into territory.unit (code, grid, official, name_fr, name_nl, listed_under, position, valid_from, valid_until, source, checked)
            values (:code, :grid, :official, :fr, :nl, :under, 50, :from::date, :until::date, :source, :checked) on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update territory.unit set official = :official, name_fr = :fr, name_nl = :nl, listed_under = :under, valid_from = :from::date, valid_until = :until::date,
                source = :source, checked = :checked, version = version + 1
            where code = :code and version = :version and grid = :grid
            """);
    private static final Sql NUMBERED = Sql.of("select exists (select 1 from territory.unit where grid = :grid and official = :official and code <> :code) as taken");
    private static final Sql WHOLES = Sql.of("""
            select w.grid, w.code, w.name_fr, w.name_nl, p.valid_from, p.valid_until from territory.part p join territory.unit w on w.code = p.whole
            where p.unit = :code order by w.grid, p.valid_from nulls first, w.code limit 100
            """);

    private final Db db;

    UnitStore(Db db) {
        this.db = db;
    }

    /** A grid in numbers. @param bordered units with borders */
    public record Count(Grid grid, int units, int unchecked, int bordered) {}

    /** What a unit is part of, and when. */
    public record Part(Grid grid, Unit whole, @Nullable LocalDate from, @Nullable LocalDate until) {}

    List<Count> grids() {
        return db.sql(GRIDS).query((row, _) -> new Count(Grid.valueOf(row.getString("grid")), row.getInt("units"), row.getInt("unchecked"), row.getInt("bordered"))).list();
    }

    List<Entry> of(Grid grid) {
        return db.sql(OF_GRID).param("grid", grid.name()).query((row, _) -> entry(row)).list();
    }

    Optional<Entry> one(String code) {
        return db.sql(ONE).param("code", code).query((row, _) -> entry(row)).optional();
    }

    List<Part> wholes(String code) {
        return db.sql(WHOLES).param("code", code).query((row, _) -> new Part(Grid.valueOf(row.getString("grid")), UnitReader.unit(row),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class))).list();
    }

    boolean numbered(Entry entry) {
        return !entry.official().isEmpty() && db.sql(NUMBERED).param("grid", entry.grid().name()).param("official", entry.official()).param("code", entry.code())
                .query((row, _) -> row.getBoolean("taken")).single();
    }

    boolean add(Entry entry) {
        return fill(ADD, entry).update() > 0;
    }

    boolean change(Entry entry) {
        return fill(CHANGE, entry).param("version", entry.version()).update() > 0;
    }

    private StatementSpec fill(Sql sql, Entry entry) {
        return db.sql(sql).param("code", entry.code()).param("grid", entry.grid().name()).param("official", entry.official().isEmpty() ? null : entry.official())
                .param("fr", entry.nameFr()).param("nl", entry.nameNl()).param("under", entry.listedUnder()).param("from", entry.from()).param("until", entry.until())
                .param("source", entry.source()).param("checked", entry.checked());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getString("code"), Grid.valueOf(row.getString("grid")), Objects.requireNonNullElse(row.getString("official"), ""), row.getString("name_fr"),
                row.getString("name_nl"), row.getString("listed_under"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
                row.getString("source"), row.getBoolean("checked"), row.getInt("version"));
    }
}
