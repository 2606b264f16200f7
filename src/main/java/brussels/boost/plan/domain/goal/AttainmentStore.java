package brussels.boost.plan.domain.goal;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.domain.Columns;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The scales of one person's goals; the table's policy opens them to professionals alone. */
@Component
class AttainmentStore {
    private static final String PART = "\u001f";
    private static final Sql DESCRIBE = Sql.of("""
            insert into plan.attainment (goal_id, person_id, levels, baseline, importance, difficulty, author_account)
            values (:goal, :person, :levels, :baseline, :importance, :difficulty, access.actor_account())
            on conflict (goal_id) do update set levels = excluded.levels, baseline = excluded.baseline, importance = excluded.importance,
                difficulty = excluded.difficulty
            """);
    private static final Sql RATE = Sql.of("update plan.attainment set level = :level, rated_on = :on where person_id = :person and goal_id = :goal");
    private static final Sql OF_PERSON = Sql.of("""
            select goal_id, levels, baseline, importance, difficulty, level, rated_on from plan.attainment where person_id = :person order by goal_id limit 60
            """);

    private final Db db;

    AttainmentStore(Db db) {
        this.db = db;
    }

    void describe(PatientAccess patient, Attainment scale) {
        db.sql(DESCRIBE).param("goal", scale.goal().value()).param("person", patient.person().value())
                .param("levels", patient.seal(String.join(PART, scale.levels()))).param("baseline", scale.baseline())
                .param("importance", scale.importance()).param("difficulty", scale.difficulty()).update();
    }

    /** False when the goal has no scale. */
    boolean rate(PatientAccess patient, GoalId goal, int level, LocalDate on) {
        return db.sql(RATE).param("person", patient.person().value()).param("goal", goal.value()).param("level", level).param("on", on).update() == 1;
    }

    List<Attainment> of(PatientAccess patient) {
        return db.sql(OF_PERSON).param("person", patient.person().value()).query((row, _) -> read(row, patient)).list();
    }

    private static Attainment read(ResultSet row, PatientAccess patient) throws SQLException {
        return new Attainment(new GoalId(row.getObject("goal_id", UUID.class)), List.of(Columns.text(row, "levels", patient).split(PART, -1)),
                row.getInt("baseline"), row.getInt("importance"), row.getInt("difficulty"), row.getObject("level", Integer.class),
                Columns.date(row, "rated_on"));
    }
}
