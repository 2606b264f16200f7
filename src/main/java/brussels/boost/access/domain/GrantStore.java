package brussels.boost.access.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Rights;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of what was opened. Nothing is overwritten: a right taken back has an end, and stays in the history. */
@Component
public class GrantStore {
    private static final Sql OPEN = Sql.of("""
            insert into access.grant_to_member (person_id, member_id, family, may_write, until)
            select :person, :member, w.family, w.family = any(:write::text[]), :until::timestamptz
            from unnest(:read::text[]) w(family)
            where not exists (select 1 from access.grant_to_member g
                              where g.member_id = :member and g.person_id = :person and g.ended_at is null and g.family = w.family
                                and g.may_write = (w.family = any(:write::text[])))
            """);
    // after OPEN, never before: whoever changes their own rights still needs them for the statement that opens
    private static final Sql CLOSE = Sql.of("""
            update access.grant_to_member g set ended_at = now()
            where g.member_id = :member and g.person_id = :person and g.ended_at is null
              and not (g.family = any(:read::text[]) and g.may_write = (g.family = any(:write::text[])))
            """);
    private static final Sql HELD = Sql.of("""
            select g.member_id, g.family, g.may_write from access.grant_to_member g
            where g.person_id = :person and g.ended_at is null and (g.until is null or g.until > now())
            limit 1000
            """);

    private final Db db;

    GrantStore(Db db) {
        this.db = db;
    }

    /** @param until the moment after which they open nothing, null for as long as the relation lasts */
    public void set(PatientAccess patient, MemberId member, Rights rights, @Nullable Instant until) {
        for (Sql sql : new Sql[] {OPEN, CLOSE}) {
            var statement = db.sql(sql)
                    .param("person", patient.person().value())
                    .param("member", member.value())
                    .param("read", Sql.array(rights.read()))
                    .param("write", Sql.array(rights.write()));
            if (sql == OPEN) {
                statement = statement.param("until", until == null ? null : Timestamp.from(until));
            }
            statement.update();
        }
    }

    /** What each member holds; who holds nothing is not in it. */
    public Map<MemberId, Rights> held(PatientAccess patient) {
        Map<MemberId, Set<Family>> read = new HashMap<>();
        Map<MemberId, Set<Family>> write = new HashMap<>();
        db.sql(HELD).param("person", patient.person().value()).query(row -> {
            var member = new MemberId(row.getObject("member_id", UUID.class));
            Family family = Family.valueOf(row.getString("family"));
            read.computeIfAbsent(member, _ -> EnumSet.noneOf(Family.class)).add(family);
            if (row.getBoolean("may_write")) {
                write.computeIfAbsent(member, _ -> EnumSet.noneOf(Family.class)).add(family);
            }
        });
        Map<MemberId, Rights> held = new HashMap<>();
        read.forEach((member, families) -> held.put(member, new Rights(families, write.getOrDefault(member, Set.of()))));
        return held;
    }
}
