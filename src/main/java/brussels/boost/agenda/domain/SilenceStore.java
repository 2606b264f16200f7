package brussels.boost.agenda.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of agreed silences and of calls asked for. */
@Component
class SilenceStore {
    private static final Sql OTHERS_END = Sql.of("""
            update agenda.quiet set ended_at = now() where person_id = :person and ended_at is null and id <> :id
            """);
    private static final Sql AGREE = Sql.of("""
            insert into agenda.quiet (id, person_id, until, reason, author_account)
            values (:id, :person, :until, :reason::bytea, :author::uuid) on conflict do nothing
            """);
    private static final Sql END = Sql.of("""
            update agenda.quiet set ended_at = case when :over then now() end where id = :id and person_id = :person
            """);
    private static final Sql ASK = Sql.of("""
            insert into agenda.call_asked (id, person_id, by_account, by_oneself)
            select :id, :person, :by::uuid, :oneself
            where not exists (select 1 from agenda.call_asked where person_id = :person and answered_at is null)
            on conflict do nothing
            """);
    private static final Sql ANSWER = Sql.of("""
            update agenda.call_asked
            set answered_at = case when :answered then now() end, answered_by = case when :answered then :by::uuid end
            where id = :id and person_id = :person
            """);

    private final Db db;

    SilenceStore(Db db) {
        this.db = db;
    }

    /** The newest agreement is the one that holds. */
    void agree(PatientAccess patient, UUID id, LocalDate until, @Nullable String reason) {
        db.sql(OTHERS_END).param("person", patient.person().value()).param("id", id).update();
        db.sql(AGREE)
                .param("id", id)
                .param("person", patient.person().value())
                .param("until", until)
                .param("reason", reason == null || reason.isBlank() ? null : patient.seal(reason.strip()))
                .param("author", account(patient))
                .update();
    }

    void end(PatientAccess patient, UUID id, boolean over) {
        db.sql(END).param("id", id).param("person", patient.person().value()).param("over", over).update();
    }

    /** One open request at a time: asking twice changes nothing. */
    void ask(PatientAccess patient, UUID id) {
        db.sql(ASK)
                .param("id", id)
                .param("person", patient.person().value())
                .param("by", account(patient))
                .param("oneself", patient.actor() instanceof Actor.Oneself)
                .update();
    }

    void answer(PatientAccess patient, UUID id, boolean answered) {
        db.sql(ANSWER)
                .param("id", id)
                .param("person", patient.person().value())
                .param("by", account(patient))
                .param("answered", answered)
                .update();
    }

    private static @Nullable UUID account(PatientAccess patient) {
        AccountId account = patient.actor().account();
        return account == null ? null : account.value();
    }
}
