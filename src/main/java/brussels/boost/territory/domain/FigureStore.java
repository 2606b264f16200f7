package brussels.boost.territory.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.territory.domain.Figure.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The SQL of figures. */
@Component
class FigureStore {
    private static final Sql MEASURES = Sql.of("select key, name_fr, name_nl, name_en, sign from territory.measure order by position, key limit 200");
    private static final Sql OF = Sql.of("""
            select m.key, m.name_fr, m.name_nl, m.name_en, m.sign, f.year, f.value, f.source, f.checked
            from territory.figure f join territory.measure m on m.key = f.key
            where f.unit = :unit order by m.position, m.key, f.year desc limit 500
            """);
    private static final Sql KEEP = Sql.of("""
            insert into territory.figure (unit, key, year, value, source, checked) values (:unit, :key, :year, :value, :source, :checked)
            on conflict (unit, key, year) do update set value = excluded.value, source = excluded.source, checked = excluded.checked
            """);
    private static final Sql FORGET = Sql.of("delete from territory.figure where unit = :unit and key = :key and year = :year");

    private final Db db;

    FigureStore(Db db) {
        this.db = db;
    }

    List<Measure> measures() {
        return db.sql(MEASURES).query((row, _) -> measure(row)).list();
    }

    /** Measure by measure, the newest year first. */
    List<Figure> of(String unit) {
        return db.sql(OF).param("unit", unit)
                .query((row, _) -> new Figure(measure(row), row.getInt("year"), row.getBigDecimal("value"), row.getString("source"), row.getBoolean("checked"))).list();
    }

    void keep(String unit, Figure figure) {
        db.sql(KEEP).param("unit", unit).param("key", figure.measure().key()).param("year", figure.year()).param("value", figure.value())
                .param("source", figure.source()).param("checked", figure.checked()).update();
    }

    void forget(String unit, String key, int year) {
        db.sql(FORGET).param("unit", unit).param("key", key).param("year", year).update();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(row.getString("key"), row.getString("name_fr"), row.getString("name_nl"), row.getString("name_en"), row.getString("sign"));
    }
}
