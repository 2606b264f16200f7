package brussels.boost.territory.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Located;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import brussels.boost.territory.Whereabouts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the grids; the lists are short and are data, so nothing is remembered. */
@Component
class UnitReader implements Territories {
    private static final Sql COMMUNES = Sql.of("""
            select u.code, u.name_fr, u.name_nl, u.listed_under
            from territory.unit u left join territory.unit c on c.code = u.listed_under
            where u.grid in ('COMMUNE', 'DISTRICT') and (u.valid_until is null or u.valid_until >= current_date)
            order by coalesce(c.position, u.position), u.listed_under nulls first, u.position
            limit 400
            """);
    private static final Sql UNIT = Sql.of("""
            select code, name_fr, name_nl from territory.unit
            where code = :code and grid in ('COMMUNE', 'DISTRICT') and (valid_until is null or valid_until >= current_date)
            """);
    private static final Sql IS_PART = Sql.of("""
            select exists (select 1 from territory.part p join territory.unit u on u.code = :code
                           where p.whole = :programme and p.unit in (u.code, u.listed_under)) as part
            """);

    private static final Sql BASINS = Sql.of("select code, name_fr, name_nl from territory.unit where grid = 'BASIN' order by position, code limit 50");
    private static final Sql AREA = Sql.of("select unit from territory.part where whole = :whole order by unit limit 1000");
    private static final Sql NAME_AREA = Sql.of("""
            insert into territory.unit (code, grid, name_fr, name_nl, source, checked) values (:whole, 'PROGRAMME', :fr, :nl, 'administration', true)
            on conflict (code) do update set name_fr = excluded.name_fr, name_nl = excluded.name_nl
            """);
    private static final Sql SHRINK = Sql.of("delete from territory.part where whole = :whole and not unit = any(:units::text[])");
    private static final Sql WIDEN = Sql.of("""
            insert into territory.part (whole, unit) select :whole, code from territory.unit
            where code = any(:units::text[]) and grid in ('COMMUNE', 'DISTRICT') on conflict do nothing
            """);
    private static final Sql AROUND = Sql.of("""
            select w.code, w.name_fr, w.name_nl from territory.unit u join territory.unit w
                on w.code = u.listed_under or w.code in (select p.whole from territory.part p where p.unit in (u.code, u.listed_under)
                                                          and (p.valid_from is null or p.valid_from <= current_date) and (p.valid_until is null or p.valid_until >= current_date))
            where u.code = :code
            order by array_position(array['DISTRICT', 'CARE_DISTRICT', 'COMMUNE', 'BASIN', 'PROGRAMME'], w.grid), w.position limit 40
            """);
    private static final Sql OF_POSTAL_CODE = Sql.of("""
            select u.code, u.name_fr, u.name_nl from territory.postal_code p join territory.unit u on u.code = p.unit
            where p.postal_code = :postalCode order by p.place, u.position limit 10
            """);
    private final Db db;
    private final GridReader grids;
    private final BrusselsTime time;

    UnitReader(Db db, GridReader grids, BrusselsTime time) {
        this.db = db;
        this.time = time;
        this.grids = grids;
    }

    @Override
    public List<Commune> communes() {
        Map<String, Commune> communes = new LinkedHashMap<>();
        db.sql(COMMUNES).query(row -> {
            String under = row.getString("listed_under");
            Commune commune = under == null ? null : communes.get(under);
            if (commune == null) {
                communes.put(row.getString("code"), new Commune(unit(row), new ArrayList<>()));
            } else {
                commune.districts().add(unit(row));
            }
        });
        return List.copyOf(communes.values());
    }

    @Override
    public Optional<Unit> unit(String code) {
        return db.sql(UNIT).param("code", code).query((row, _) -> unit(row)).optional();
    }

    @Override
    public List<Unit> around(String code) {
        return db.sql(AROUND).param("code", code).query((row, _) -> unit(row)).list();
    }

    @Override
    public List<Unit> ofPostalCode(String postalCode) {
        return db.sql(OF_POSTAL_CODE).param("postalCode", postalCode).query((row, _) -> unit(row)).list();
    }

    @Override
    public List<Located> locate(Whereabouts somewhere, LocalDate on) {
        return grids.grids().locate(somewhere, on);
    }

    @Override
    public List<Optional<String>> homes(List<Whereabouts> somewhere, LocalDate on) {
        Grids now = grids.grids();
        return somewhere.stream().map(one -> now.home(one, on)).toList();
    }

    @Override
    public @Nullable String lives(@Nullable String chosen, @Nullable String postalCode) {
        if (chosen != null && !chosen.isBlank() || postalCode == null || postalCode.isBlank()) {
            return chosen;
        }
        List<Unit> served = ofPostalCode(postalCode.strip());
        if (served.size() != 1) {
            throw Refusal.invalid(served.isEmpty() ? "postalCode" : "district", served.isEmpty() ? "territory.postalCode.unknown" : "territory.postalCode.several");
        }
        return served.getFirst().code();
    }

    @Override
    public List<String> inside(@Nullable String code) {
        return code == null ? List.of() : grids.grids().inside(code, time.today());
    }

    @Override
    public List<String> near(@Nullable String code) {
        return code == null ? List.of() : grids.grids().near(code, time.today());
    }

    @Override
    public long edition() {
        return grids.edition();
    }

    @Override
    public boolean isPart(String programme, String code) {
        return db.sql(IS_PART).param("programme", programme).param("code", code)
                .query((row, _) -> row.getBoolean("part")).single();
    }

    @Override
    public List<Unit> basins() {
        return db.sql(BASINS).query((row, _) -> unit(row)).list();
    }

    @Override
    public Set<String> area(String programme) {
        return new LinkedHashSet<>(db.sql(AREA).param("whole", "programme:" + programme).query((row, _) -> row.getString("unit")).list());
    }

    @Override
    public void drawArea(String programme, String nameFr, String nameNl, Collection<String> units) {
        String whole = "programme:" + programme;
        db.sql(NAME_AREA).param("whole", whole).param("fr", nameFr).param("nl", nameNl).update();
        db.sql(SHRINK).param("whole", whole).param("units", Sql.array(units)).update();
        db.sql(WIDEN).param("whole", whole).param("units", Sql.array(units)).update();
    }

    static Unit unit(ResultSet row) throws SQLException {
        return new Unit(row.getString("code"), row.getString("name_fr"), row.getString("name_nl"));
    }
}
