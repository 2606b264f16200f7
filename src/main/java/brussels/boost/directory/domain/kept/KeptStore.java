package brussels.boost.directory.domain.kept;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The addresses of one person. */
@Component
class KeptStore {
    /** Kept twice, it is kept once; an entry that does not exist is not kept. */
    private static final Sql INSERT = Sql.of("""
            insert into directory.kept (id, person_id, service_id, tip, language, audience, audience_members, author_account, author_name)
            select :id, :person, s.id, :tip::bytea, :language, :audience, :members::uuid[], :author::uuid, :authorName::bytea
            from directory.service s where s.id = :service
            on conflict do nothing
            """);
    private static final Sql ALL = Sql.of("""
            select k.id, s.id as service, s.name_fr, s.name_nl, s.name_en, k.tip, k.language, k.author_name, k.audience,
                   exists (select 1 from directory.attribute a where a.service_id = s.id and a.term = 'safety.violence') as protects,
                   (select p.number from directory.phone p where p.service_id = s.id and not p.professional order by p.place limit 1) as phone
            from directory.kept k join directory.service f on f.id = k.service_id join directory.service s on s.id = coalesce(f.merged_into, f.id)
            where k.person_id = :person and k.removed_at is null order by k.created_at desc, k.id desc limit 60
            """);
    private static final Sql REMOVED = Sql.of("""
            update directory.kept k set removed_at = case when :removed then now() end where k.person_id = :person and k.id = :id
              and (:removed or not exists (select 1 from directory.kept o where o.person_id = k.person_id and o.service_id = k.service_id and o.removed_at is null))
            """);
    private static final Sql TIP = Sql.of("""
            update directory.kept set tip = :tip::bytea, language = :language where person_id = :person and id = :id and removed_at is null
            """);

    private static final Sql SHOW = Sql.of("""
            update directory.kept set audience = :audience, audience_members = '{}' where person_id = :person and id = :id and removed_at is null
            """);

    private final Db db;

    KeptStore(Db db) {
        this.db = db;
    }

    void insert(PatientAccess patient, KeepAddress.Request kept, @Nullable UUID author, @Nullable String authorName) {
        db.sql(INSERT).param("id", kept.id().value()).param("person", patient.person().value()).param("service", kept.service().value())
                .param("tip", seal(patient, kept.tip())).param("language", kept.language())
                .param("audience", kept.audience().kind().name()).param("members", Sql.array(kept.audience().members()))
                .param("author", author).param("authorName", authorName == null ? null : patient.seal(authorName)).update();
    }

    /** The latest first. */
    List<Kept> of(PatientAccess patient) {
        return db.sql(ALL).param("person", patient.person().value()).query((row, _) -> kept(row, patient)).list();
    }

    boolean removed(PatientAccess patient, KeptId id, boolean removed) {
        return db.sql(REMOVED).param("person", patient.person().value()).param("id", id.value()).param("removed", removed).update() == 1;
    }

    boolean tip(PatientAccess patient, KeptId id, String tip, String language) {
        return db.sql(TIP).param("person", patient.person().value()).param("id", id.value()).param("tip", seal(patient, tip))
                .param("language", language).update() == 1;
    }

    boolean show(PatientAccess patient, KeptId id, Audience audience) {
        return db.sql(SHOW).param("person", patient.person().value()).param("id", id.value()).param("audience", audience.kind().name()).update() == 1;
    }

    private static byte @Nullable [] seal(PatientAccess patient, String text) {
        return text.isBlank() ? null : patient.seal(text.strip());
    }

    private static Kept kept(ResultSet row, PatientAccess patient) throws SQLException {
        Map<String, String> names = new HashMap<>();
        for (String language : List.of("fr", "nl", "en")) {
            String name = row.getString("name_" + language);
            if (name != null) {
                names.put(language, name);
            }
        }
        return new Kept(new KeptId(row.getObject("id", UUID.class)), new ServiceId(row.getObject("service", UUID.class)), Map.copyOf(names),
                Objects.requireNonNullElse(row.getString("phone"), ""), Objects.requireNonNullElse(patient.unseal(row.getBytes("tip")), ""),
                Objects.requireNonNullElse(row.getString("language"), ""), patient.unseal(row.getBytes("author_name")),
                Audience.Kind.valueOf(row.getString("audience")), row.getBoolean("protects"));
    }
}
