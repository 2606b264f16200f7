package brussels.boost.carer.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.carer.Carers.NewLine;
import brussels.boost.carer.LineKind;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of what carers need and carry. */
@Component
class LineStore {
    private static final Sql ADD = Sql.of("""
            insert into carer.line (id, person_id, kind, code, words, who) values (:id, :person, :kind, :code::text, :words::bytea, :who::bytea)
            on conflict do nothing
            """);
    private static final Sql ALL = Sql.of("""
            select id, kind, code, words, who, done_at from carer.line where person_id = :person and removed_at is null
            order by done_at nulls first, written_at, id limit 60
            """);
    private static final Sql DONE = Sql.of("""
            update carer.line set done_at = case when :done then now() end where id = :id and person_id = :person
            """);
    private static final Sql REMOVE = Sql.of("""
            update carer.line set removed_at = case when :gone then now() end where id = :id and person_id = :person
            """);

    private final Db db;

    LineStore(Db db) {
        this.db = db;
    }

    void add(PatientAccess own, NewLine line) {
        db.sql(ADD).param("id", line.id()).param("person", own.person().value()).param("kind", line.kind().name()).param("code", line.code())
                .param("words", seal(own, line.words())).param("who", seal(own, line.who())).update();
    }

    /** What is still there first. */
    List<Line> all(PatientAccess own) {
        return db.sql(ALL).param("person", own.person().value())
                .query((row, _) -> new Line(row.getObject("id", UUID.class), LineKind.valueOf(row.getString("kind")), row.getString("code"),
                        own.unseal(row.getBytes("words")), own.unseal(row.getBytes("who")), row.getTimestamp("done_at") != null))
                .list();
    }

    boolean done(PatientAccess own, UUID id, boolean done) {
        return db.sql(DONE).param("id", id).param("person", own.person().value()).param("done", done).update() == 1;
    }

    boolean remove(PatientAccess own, UUID id, boolean gone) {
        return db.sql(REMOVE).param("id", id).param("person", own.person().value()).param("gone", gone).update() == 1;
    }

    private static byte @Nullable [] seal(PatientAccess own, @Nullable String text) {
        String clean = CarerPolicy.blankToNull(text);
        return clean == null ? null : own.seal(clean);
    }
}
