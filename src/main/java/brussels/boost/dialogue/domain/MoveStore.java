package brussels.boost.dialogue.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.SessionId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every move under its own identifier: what makes a resend harmless and "back" possible. */
@Component
class MoveStore {
    private static final Sql ADD = Sql.of("""
            insert into dialogue.move (id, person_id, session_id, item, was, became, takes_back)
            values (:id, :person, :session, :item, :was, :became, :takesBack::uuid)
            on conflict (id) do nothing
            """);
    private static final Sql LAST = Sql.of("""
            select m.id, m.item, m.was, m.became from dialogue.move m
            where m.session_id = :session and m.person_id = :person and m.takes_back is null
              and not exists (select 1 from dialogue.move u where u.takes_back = m.id)
            order by m.seq desc
            limit 1
            """);
    private static final Sql KNOWN = Sql.of("select 1 from dialogue.move where id = :id");

    private final Db db;

    MoveStore(Db db) {
        this.db = db;
    }

    record Move(UUID id, String item, Lie was, Lie became, @Nullable UUID takesBack) {}

    /** False when this move was made before. */
    boolean add(PatientAccess patient, SessionId session, Move move) {
        return db.sql(ADD)
                .param("id", move.id())
                .param("person", patient.person().value())
                .param("session", session.value())
                .param("item", move.item())
                .param("was", move.was().toString())
                .param("became", move.became().toString())
                .param("takesBack", move.takesBack())
                .update() == 1;
    }

    boolean known(UUID id) {
        return db.sql(KNOWN).param("id", id).query((row, _) -> row.getInt(1)).optional().isPresent();
    }

    /** The last move of this actor that was not taken back. */
    Optional<Move> last(PatientAccess patient, SessionId session) {
        return db.sql(LAST)
                .param("session", session.value())
                .param("person", patient.person().value())
                .query((row, _) -> new Move(row.getObject("id", UUID.class), row.getString("item"), Lie.parse(row.getString("was")),
                        Lie.parse(row.getString("became")), null))
                .optional();
    }
}
