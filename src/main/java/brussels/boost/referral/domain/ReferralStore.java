package brussels.boost.referral.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.Cause;
import brussels.boost.plan.SharedNeed;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of requests: what was sent, with which agreement, and what became of it. */
@Component
class ReferralStore {
    private static final Sql INSERT = Sql.of("""
            insert into referral.referral (id, person_id, need_id, domain, unit, content, identity, agreed_by, agreed_how, agreed_on, cause_kind,
                cause_id, audience, audience_members, author_account, author_name)
            values (:id, :person, :need::uuid, :domain, :unit, :content, :identity, :agreedBy, :agreedHow, :agreedOn, :causeKind,
                :cause::uuid, :audience, :members::uuid[], :author::uuid, :authorName::bytea)
            on conflict do nothing
            """);
    private static final Sql LIST = Sql.of("""
            select id, domain, unit, content, identity, agreed_by, agreed_how, agreed_on, cause_kind, cause_id, chosen, outcome, outcome_from,
                   outcome_on, closed_at, audience, audience_members, author_account, author_name, created_at,
                   array(select p.id from referral.picture p where p.referral_id = r.id order by p.created_at, p.id) as pictures
            from referral.referral r where person_id = :person and (:id::uuid is null or id = :id::uuid) order by created_at desc, id desc limit 60
            """);
    private static final Sql CHOOSE = Sql.of("""
            update referral.referral set chosen = :ask::uuid, closed_at = null, version = version + 1
            where person_id = :person and id = :id and (chosen is null or :ask::uuid is null)
            """);
    private static final Sql OUTCOME = Sql.of("""
            update referral.referral set outcome = :answer, outcome_from = :from, outcome_on = :on, closed_at = now(), version = version + 1
            where person_id = :person and id = :id
            """);
    private static final Sql REOPEN = Sql.of("""
            update referral.referral set closed_at = null, chosen = null, outcome = null, outcome_from = null, outcome_on = null, version = version + 1
            where person_id = :person and id = :id
            """);

    private final Db db;
    private final AskRows asks;

    ReferralStore(Db db, AskRows asks) {
        this.db = db;
        this.asks = asks;
    }

    /** @param need of the plan, with its domain @param unit where the person lives, as a district */
    record New(ReferralId id, @Nullable SharedNeed need, @Nullable String unit, Content content, Identity identity, Agreement agreement,
            @Nullable Cause cause, Audience audience, @Nullable AccountId author, @Nullable String authorName) {}

    /** False when it was made before. */
    boolean insert(PatientAccess patient, New made) {
        SharedNeed need = made.need();
        Cause cause = made.cause();
        return db.sql(INSERT).param("id", made.id().value()).param("person", patient.person().value())
                .param("need", need == null ? null : need.id().value()).param("domain", need == null ? null : need.domain())
                .param("unit", made.unit()).param("content", patient.seal(made.content().json())).param("identity", patient.seal(made.identity().json()))
                .param("agreedBy", made.agreement().by().name()).param("agreedHow", made.agreement().how().name())
                .param("agreedOn", made.agreement().on()).param("causeKind", cause == null ? null : cause.kind())
                .param("cause", cause == null ? null : cause.id()).param("audience", made.audience().kind().name())
                .param("members", Sql.array(made.audience().members())).param("author", Row.value(made.author()))
                .param("authorName", Row.seal(patient, made.authorName())).update() == 1;
    }

    List<Referral> of(PatientAccess patient) {
        return read(patient, null);
    }

    Optional<Referral> one(PatientAccess patient, ReferralId id) {
        return read(patient, id).stream().findFirst();
    }

    /** The person's choice; null takes it back. */
    boolean choose(PatientAccess patient, ReferralId id, @Nullable AskId ask) {
        return db.sql(CHOOSE).param("person", patient.person().value()).param("id", id.value()).param("ask", Row.value(ask)).update() == 1;
    }

    void outcome(PatientAccess patient, ReferralId id, Outcome outcome) {
        db.sql(OUTCOME).param("person", patient.person().value()).param("id", id.value()).param("answer", outcome.answer().name())
                .param("from", outcome.from().name()).param("on", outcome.on()).update();
    }

    void reopen(PatientAccess patient, ReferralId id) {
        db.sql(REOPEN).param("person", patient.person().value()).param("id", id.value()).update();
    }

    private List<Referral> read(PatientAccess patient, @Nullable ReferralId id) {
        Map<ReferralId, List<Ask>> byReferral = asks.of(patient, id);
        return db.sql(LIST).param("person", patient.person().value()).param("id", Row.value(id))
                .query((row, _) -> referral(patient, row, byReferral)).list();
    }

    private static Referral referral(PatientAccess patient, ResultSet row, Map<ReferralId, List<Ask>> byReferral) throws SQLException {
        var id = new ReferralId(Row.uuid(row, "id"));
        String causeKind = row.getString("cause_kind");
        return new Referral(id, row.getString("domain"), row.getString("unit"), Content.of(Row.text(patient, row, "content")),
                Identity.of(Row.text(patient, row, "identity")),
                new Agreement(Agreement.By.valueOf(row.getString("agreed_by")), Agreement.How.valueOf(row.getString("agreed_how")), row.getObject("agreed_on", LocalDate.class)),
                causeKind == null ? null : new Cause(causeKind, Row.uuid(row, "cause_id")), Row.id(Row.uuidOrNull(row, "chosen"), AskId::new),
                outcome(row), row.getObject("closed_at") != null, Row.audience(row), Row.id(Row.uuidOrNull(row, "author_account"), AccountId::new),
                patient.unseal(row.getBytes("author_name")), Row.instant(row, "created_at"), byReferral.getOrDefault(id, List.of()), Row.uuids(row, "pictures"));
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        String answer = row.getString("outcome");
        return answer == null ? null : new Outcome(Outcome.Answer.valueOf(answer), Outcome.From.valueOf(row.getString("outcome_from")),
                row.getObject("outcome_on", LocalDate.class));
    }
}
