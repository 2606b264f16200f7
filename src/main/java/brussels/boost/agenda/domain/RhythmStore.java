package brussels.boost.agenda.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.agenda.Rhythm;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of rhythms agreed; they are read with the other moments. */
@Component
class RhythmStore {
    private static final Sql OTHERS_END = Sql.of("""
            update agenda.rhythm set ended_at = now() where person_id = :person and ended_at is null and id <> :id and with_account is not distinct from :with::uuid
            """);
    private static final Sql AGREE = Sql.of("""
            insert into agenda.rhythm (id, person_id, every, next_on, with_account, author_account)
            values (:id, :person, :every, :next, :with::uuid, access.actor_account()) on conflict do nothing
            """);
    private static final Sql EVERY = Sql.of("select every from agenda.rhythm where person_id = :person and id = :id and ended_at is null");
    private static final Sql NEXT = Sql.of("update agenda.rhythm set next_on = :next where person_id = :person and id = :id and ended_at is null");
    private static final Sql END = Sql.of("""
            update agenda.rhythm set ended_at = case when :over then now() end where person_id = :person and id = :id
            """);

    private final Db db;

    RhythmStore(Db db) {
        this.db = db;
    }

    /** The newest agreement of the same two is the one that holds. */
    void agree(PatientAccess patient, UUID id, Rhythm.Every every, LocalDate next, @Nullable UUID with) {
        db.sql(OTHERS_END).param("person", patient.person().value()).param("id", id).param("with", with).update();
        db.sql(AGREE).param("id", id).param("person", patient.person().value()).param("every", every.name()).param("next", next)
                .param("with", with).update();
    }

    Optional<Rhythm.Every> every(PatientAccess patient, UUID id) {
        return db.sql(EVERY).param("person", patient.person().value()).param("id", id)
                .query((row, _) -> Rhythm.Every.valueOf(row.getString("every"))).optional();
    }

    void next(PatientAccess patient, UUID id, LocalDate next) {
        db.sql(NEXT).param("person", patient.person().value()).param("id", id).param("next", next).update();
    }

    void end(PatientAccess patient, UUID id, boolean over) {
        db.sql(END).param("person", patient.person().value()).param("id", id).param("over", over).update();
    }
}
