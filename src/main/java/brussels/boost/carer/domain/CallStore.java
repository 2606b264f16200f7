package brussels.boost.carer.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.carer.CallKind;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of calls that carers ask for. */
@Component
class CallStore {
    private static final Sql ASK = Sql.of("""
            insert into carer.call (id, person_id, kind, asked_account) values (:id, :person, :kind, :asked::uuid) on conflict do nothing
            """);
    private static final Sql LATEST = Sql.of("""
            select * from carer.call where person_id = :person and withdrawn_at is null order by asked_at desc, id limit 1
            """);
    private static final Sql WEIGH = Sql.of("update carer.call set kind = 'CANNOT' where id = :id and person_id = :person");
    private static final Sql WITHDRAW = Sql.of("""
            update carer.call set withdrawn_at = case when :gone then now() end where id = :id and person_id = :person and done_at is null
            """);
    private static final Sql PASS_ON = Sql.of("""
            update carer.call set passed_on_at = now(), passed_account = :account::uuid, taken_by = null, taken_at = null, calls_on = null
            where id = :id and person_id = :person and done_at is null and (taken_at is null or calls_on < access.today())
            """);
    private static final Sql TAKE = Sql.of("""
            update carer.call set taken_by = access.actor_account(), taken_at = now(), calls_on = :on
            where id = :id and person_id = :person and done_at is null and withdrawn_at is null
              and (taken_by is null or taken_by = access.actor_account())
            """);
    private static final Sql RELEASE = Sql.of("""
            update carer.call set taken_by = null, taken_at = null, calls_on = null
            where id = :id and person_id = :person and done_at is null and taken_by = access.actor_account()
            """);
    private static final Sql DONE = Sql.of("""
            update carer.call set done_at = now(), done_by = access.actor_account(), words = :words::bytea
            where id = :id and person_id = :person and done_at is null and withdrawn_at is null
            """);
    private static final Sql REOPEN = Sql.of("""
            update carer.call set done_at = null, done_by = null where id = :id and person_id = :person and done_by = access.actor_account()
            """);
    private static final Sql UNANSWERED = Sql.of("select id, person_id, waits_for, others from carer.unanswered()");

    private final Db db;

    CallStore(Db db) {
        this.db = db;
    }

    void ask(PatientAccess own, UUID id, CallKind kind, @Nullable AccountId asked) {
        db.sql(ASK).param("id", id).param("person", own.person().value()).param("kind", kind.name())
                .param("asked", asked == null ? null : asked.value()).update();
    }

    Optional<Call> latest(PatientAccess own) {
        return db.sql(LATEST).param("person", own.person().value()).query((row, _) -> call(row, own)).optional();
    }

    void weigh(PatientAccess own, UUID id) {
        db.sql(WEIGH).param("id", id).param("person", own.person().value()).update();
    }

    boolean withdraw(PatientAccess own, UUID id, boolean gone) {
        return db.sql(WITHDRAW).param("id", id).param("person", own.person().value()).param("gone", gone).update() == 1;
    }

    void passOn(PatientAccess own, UUID id, @Nullable AccountId to) {
        db.sql(PASS_ON).param("id", id).param("person", own.person().value()).param("account", to == null ? null : to.value()).update();
    }

    /** False when somebody else took it meanwhile, or it is over. */
    boolean take(PatientAccess carer, UUID id, LocalDate on) {
        return db.sql(TAKE).param("id", id).param("person", carer.person().value()).param("on", on).update() == 1;
    }

    boolean release(PatientAccess carer, UUID id) {
        return db.sql(RELEASE).param("id", id).param("person", carer.person().value()).update() == 1;
    }

    boolean done(PatientAccess carer, UUID id, @Nullable String words) {
        return db.sql(DONE).param("id", id).param("person", carer.person().value()).param("words", words == null ? null : carer.seal(words)).update() == 1;
    }

    boolean reopen(PatientAccess carer, UUID id) {
        return db.sql(REOPEN).param("id", id).param("person", carer.person().value()).update() == 1;
    }

    /** Not called in time. @param waitsFor whom it waited for @param others somebody else can be asked */
    record Unanswered(UUID id, PersonId person, @Nullable AccountId waitsFor, boolean others) {}

    List<Unanswered> unanswered() {
        return db.sql(UNANSWERED).query((row, _) -> new Unanswered(row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)), account(row, "waits_for"), row.getBoolean("others"))).list();
    }

    private static Call call(ResultSet row, PatientAccess own) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        return new Call(row.getObject("id", UUID.class), CallKind.valueOf(row.getString("kind")), row.getTimestamp("asked_at").toInstant(),
                account(row, "asked_account"), account(row, "passed_account"), account(row, "taken_by"), row.getObject("calls_on", LocalDate.class),
                done == null ? null : done.toInstant(), account(row, "done_by"), own.unseal(row.getBytes("words")));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
