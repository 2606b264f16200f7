package brussels.boost.referral.domain.steps;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.referral.CareStepId;
import brussels.boost.referral.CareSteps.NewCareStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of the answers given to one person. */
@Component
class CareStore {
    private static final Sql KINDS = Sql.of("select code, label_fr, label_nl, label_en from referral.care_kind where active order by place limit 20");
    private static final Sql INSERT = Sql.of("""
            insert into referral.care_step (id, person_id, kind, reason, language, decided_with, on_day, review, author_account, author_name)
            select :id, :person, k.code, :reason, :language, :decided::bytea, :on, :review::date, :author::uuid, :name::bytea
            from referral.care_kind k where k.code = :kind
            on conflict do nothing
            """);
    private static final Sql END = Sql.of("""
            update referral.care_step set ended_at = now(), ended_by = :id
            where person_id = :person and id <> :id and ended_at is null and removed_at is null
            """);
    private static final Sql ALL = Sql.of("""
            select s.id, s.kind, k.label_fr, k.label_nl, k.label_en, s.reason, s.language, s.decided_with, s.on_day, s.review, s.author_account,
                   s.author_name, s.ended_at is not null as ended
            from referral.care_step s join referral.care_kind k on k.code = s.kind
            where s.person_id = :person and s.removed_at is null order by s.ended_at is not null, s.created_at desc limit 30
            """);
    private static final Sql TAKE_BACK = Sql.of("""
            update referral.care_step set removed_at = now()
            where person_id = :person and id = :id and author_account is not distinct from :author::uuid
            """);
    private static final Sql BRING_BACK = Sql.of("""
            update referral.care_step set ended_at = null, ended_by = null where person_id = :person and ended_by = :id
            """);

    private final Db db;

    CareStore(Db db) {
        this.db = db;
    }

    List<CareKind> kinds() {
        return db.sql(KINDS).query((row, _) -> kind(row, row.getString("code"))).list();
    }

    /** What was the answer until now ends, and stays to be read. Sent twice, kept once. False for an answer that does not exist. */
    boolean say(PatientAccess patient, NewCareStep step, @Nullable String authorName) {
        AccountId author = patient.actor().account();
        boolean kept = db.sql(INSERT).param("id", step.id().value()).param("person", patient.person().value()).param("kind", step.kind())
                .param("reason", patient.seal(step.reason().strip())).param("language", step.language())
                .param("decided", seal(patient, step.decidedWith())).param("on", step.on()).param("review", step.review())
                .param("author", author == null ? null : author.value()).param("name", seal(patient, authorName)).update() == 1;
        if (kept) {
            db.sql(END).param("id", step.id().value()).param("person", patient.person().value()).update();
        }
        return kept;
    }

    /** The present one first. */
    List<CareStep> all(PatientAccess patient) {
        return db.sql(ALL).param("person", patient.person().value()).query((row, _) -> read(row, patient)).list();
    }

    /** Only one's own; what it had ended holds again. */
    boolean takeBack(PatientAccess patient, CareStepId id) {
        AccountId author = patient.actor().account();
        boolean mine = db.sql(TAKE_BACK).param("person", patient.person().value()).param("id", id.value())
                .param("author", author == null ? null : author.value()).update() == 1;
        if (mine) {
            db.sql(BRING_BACK).param("person", patient.person().value()).param("id", id.value()).update();
        }
        return mine;
    }

    static byte @Nullable [] seal(PatientAccess patient, @Nullable String text) {
        return text == null || text.isBlank() ? null : patient.seal(text.strip());
    }

    static CareStep read(ResultSet row, PatientAccess patient) throws SQLException {
        String reason = patient.unseal(row.getBytes("reason"));
        UUID author = row.getObject("author_account", UUID.class);
        AccountId reader = patient.actor().account();
        return new CareStep(new CareStepId(row.getObject("id", UUID.class)), kind(row, row.getString("kind")), reason == null ? "" : reason,
                row.getString("language"), patient.unseal(row.getBytes("decided_with")), row.getObject("on_day", LocalDate.class),
                row.getObject("review", LocalDate.class), patient.unseal(row.getBytes("author_name")),
                author != null && reader != null && reader.value().equals(author), row.getBoolean("ended"));
    }

    private static CareKind kind(ResultSet row, String code) throws SQLException {
        return new CareKind(code, row.getString("label_fr"), row.getString("label_nl"), row.getString("label_en"));
    }
}
