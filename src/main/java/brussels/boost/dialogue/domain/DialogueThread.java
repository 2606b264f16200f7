package brussels.boost.dialogue.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.ThreadPart;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A conversation with pictures is where a thread often begins. */
@Component
class DialogueThread implements ThreadPart {
    private static final Sql KEPT = Sql.of("""
            select id, held_on from dialogue.session
            where person_id = :person and finished_at is not null and removed_at is null order by held_on desc, id desc limit 50
            """);

    private final Db db;

    DialogueThread(Db db) {
        this.db = db;
    }

    @Override
    public List<Knot> of(PatientAccess patient) {
        return !patient.mayRead(Family.PRIORITIES) ? List.of() : db.sql(KEPT).param("person", patient.person().value())
                .query((row, _) -> new Knot(new Ref("dialogue", row.getObject("id", UUID.class)), null, "thread.dialogue", _ -> "", "pics",
                        row.getObject("held_on", LocalDate.class), null)).list();
    }
}
