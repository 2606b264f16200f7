package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.NewLine;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SQL of lines and of the numbers for danger. */
@Component
class LineStore {
    private static final Sql ENTER = Sql.of("""
            insert into helpdesk.line (id, name_fr, name_nl, name_en, phone, hours, languages, basin, callers)
            values (:id, :fr, :nl, :en, :phone, :hours, :languages::text[], :basin::text, :callers::text[])
            on conflict (id) do update set name_fr = excluded.name_fr, name_nl = excluded.name_nl, name_en = excluded.name_en, phone = excluded.phone,
                hours = excluded.hours, languages = excluded.languages, basin = excluded.basin, callers = excluded.callers, closed = false
            """);
    private static final Sql CLOSE = Sql.of("update helpdesk.line set closed = true where id = :id");
    private static final Sql ALL = Sql.of("""
            select id, name_fr, name_nl, name_en, phone, hours, languages, basin, callers, closed from helpdesk.line where not closed order by position, name_fr limit 100
            """);

    private final Db db;

    LineStore(Db db) {
        this.db = db;
    }

    void enter(NewLine line) {
        db.sql(ENTER)
                .param("id", line.id().value())
                .param("fr", line.nameFr())
                .param("nl", line.nameNl())
                .param("en", line.nameEn())
                .param("phone", line.phone())
                .param("hours", line.hours())
                .param("languages", Sql.array(line.languages()))
                .param("basin", line.basin())
                .param("callers", Sql.array(line.callers()))
                .update();
    }

    void close(LineId id) {
        db.sql(CLOSE).param("id", id.value()).update();
    }

    List<Line> all() {
        return db.sql(ALL).query((row, _) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        Set<Caller> callers = EnumSet.noneOf(Caller.class);
        for (String caller : (String[]) row.getArray("callers").getArray()) {
            callers.add(Caller.valueOf(caller));
        }
        return new Line(new LineId(row.getObject("id", UUID.class)), row.getString("name_fr"), row.getString("name_nl"), row.getString("name_en"), row.getString("phone"),
                row.getString("hours"), List.of((String[]) row.getArray("languages").getArray()), row.getString("basin"), callers, row.getBoolean("closed"));
    }
}
