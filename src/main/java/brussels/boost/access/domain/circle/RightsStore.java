package brussels.boost.access.domain.circle;

import brussels.boost.access.Family;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the relation says: the SQL behind the capabilities. */
@Component
public class RightsStore {
    private static final Sql ON = Sql.of("select families, writable, wrapped from access.rights_on(:person)");
    private static final Sql OF_EYES = Sql.of("select families, wrapped from access.rights_of_eyes(:person)");
    private static final Sql KEYS = Sql.of("select person_id, wrapped from access.person_key order by person_id limit 2000");
    private static final Sql BEGIN = Sql.of("""
            select access.open_relation(:person, :key, :member, :hat, :families::text[]) as began
            """);
    private static final Sql BEGIN_OWN = Sql.of("select access.begin_own(:person, :key) as done");
    private static final Sql DESTROY = Sql.of("select access.destroy_key(:person) as done");

    private final Db db;

    RightsStore(Db db) {
        this.db = db;
    }

    /** @param wrapped the person's key, or null when nothing is open to this actor */
    public record Rights(Set<Family> readable, Set<Family> writable, byte @Nullable [] wrapped) {}

    public Rights on(PersonId person) {
        return db.sql(ON)
                .param("person", person.value())
                .query((row, _) -> new Rights(
                        Family.parse((String[]) row.getArray("families").getArray()),
                        Family.parse((String[]) row.getArray("writable").getArray()),
                        row.getBytes("wrapped")))
                .single();
    }

    /** What the eyes of this transaction may read; they write nothing. */
    public Rights ofEyes(PersonId person) {
        return db.sql(OF_EYES).param("person", person.value())
                .query((row, _) -> new Rights(Family.parse((String[]) row.getArray("families").getArray()), Set.of(), row.getBytes("wrapped")))
                .single();
    }

    Map<PersonId, byte[]> keys() {
        return db.sql(KEYS)
                .query((row, _) -> Map.entry(new PersonId(row.getObject("person_id", UUID.class)), row.getBytes("wrapped")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return false when it had begun, by the same form */
    public boolean begin(PersonId person, byte[] key, MemberId member, HatId hat, Set<Family> opened) {
        return db.sql(BEGIN)
                .param("person", person.value())
                .param("key", key)
                .param("member", member.value())
                .param("hat", hat.value())
                .param("families", Sql.array(opened))
                .query((row, _) -> row.getBoolean("began"))
                .single();
    }

    public boolean beginOwn(PersonId person, byte[] key) {
        return db.sql(BEGIN_OWN).param("person", person.value()).param("key", key).query((row, _) -> row.getBoolean("done")).single();
    }

    public void destroy(PersonId person) {
        db.sql(DESTROY).param("person", person.value()).query((row, _) -> row.getBoolean("done")).single();
    }
}
