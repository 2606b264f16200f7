package brussels.boost.access.domain.relation;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The SQL of a move or a death: one line for a person, and the day their file closes. */
@Component
public class EndingStore {
    private static final Sql SAY = Sql.of("""
            insert into access.ending (person_id, kind, happened_on, closes_on, recorded_by)
            values (:person, :kind, :on, :closes, access.actor_account())
            on conflict (person_id) do update set kind = excluded.kind, happened_on = excluded.happened_on, closes_on = excluded.closes_on,
                recorded_by = excluded.recorded_by, recorded_at = now()
            """);
    private static final Sql TAKE_BACK = Sql.of("delete from access.ending where person_id = :person and kind = :kind");
    private static final Sql READ = Sql.of("select kind, happened_on, closes_on from access.ending where person_id = :person");

    private final Db db;

    EndingStore(Db db) {
        this.db = db;
    }

    enum Kind {
        MOVED,
        DIED
    }

    public record Ending(Kind kind, LocalDate on, LocalDate closes) {}

    void say(PatientAccess patient, Ending ending) {
        db.sql(SAY).param("person", patient.person().value()).param("kind", ending.kind().name()).param("on", ending.on())
                .param("closes", ending.closes()).update();
    }

    boolean takeBack(PatientAccess patient, Kind kind) {
        return db.sql(TAKE_BACK).param("person", patient.person().value()).param("kind", kind.name()).update() == 1;
    }

    Optional<Ending> read(PatientAccess patient) {
        return db.sql(READ).param("person", patient.person().value())
                .query((row, _) -> ending(row))
                .optional();
    }

    public static Ending ending(ResultSet row) throws SQLException {
        return new Ending(Kind.valueOf(row.getString("kind")), row.getDate("happened_on").toLocalDate(), row.getDate("closes_on").toLocalDate());
    }
}
