package brussels.boost.carer.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of how carers say they are. */
@Component
class SaidStore {
    private static final Sql ADD = Sql.of("""
            insert into carer.said (id, person_id, words, cards) values (:id, :person, :words::bytea, :cards::text[]) on conflict do nothing
            """);
    private static final Sql ALL = Sql.of("""
            select id, words, cards, said_at from carer.said where person_id = :person and removed_at is null
            order by said_at desc, id limit :most
            """);
    private static final Sql REMOVE = Sql.of("""
            update carer.said set removed_at = case when :gone then now() end where id = :id and person_id = :person
            """);

    private final Db db;

    SaidStore(Db db) {
        this.db = db;
    }

    void add(PatientAccess own, UUID id, @Nullable String words, Collection<String> cards) {
        db.sql(ADD).param("id", id).param("person", own.person().value()).param("words", words == null ? null : own.seal(words))
                .param("cards", Sql.array(cards)).update();
    }

    /** The newest first. */
    List<Said> last(PatientAccess own, int most) {
        return db.sql(ALL).param("person", own.person().value()).param("most", most)
                .query((row, _) -> new Said(row.getObject("id", UUID.class), own.unseal(row.getBytes("words")),
                        List.of((String[]) row.getArray("cards").getArray()), row.getTimestamp("said_at").toInstant()))
                .list();
    }

    boolean remove(PatientAccess own, UUID id, boolean gone) {
        return db.sql(REMOVE).param("id", id).param("person", own.person().value()).param("gone", gone).update() == 1;
    }
}
