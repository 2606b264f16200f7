package brussels.boost.referral.domain;

import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.LinkId;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of the services asked, and of what happened to each. */
@Component
class AskRows {
    private static final Sql INSERT = Sql.of("""
            insert into referral.ask (id, referral_id, person_id, service_id, service_name, way, status, mail, language, token, link_id, code, after)
            values (:id, :referral, :person, :service, :name, :way, 'REQUESTED', :mail::bytea, :language, :token::bytea, :link::uuid, :code, :after::uuid)
            on conflict do nothing
            """);
    private static final Sql LIST = Sql.of("""
            select id, referral_id, service_id, service_name, way, status, status_at, reason, reason_words, sent_at, mail, language, token, link_id,
                   code, escalated_at, after
            from referral.ask where person_id = :person and (:referral::uuid is null or referral_id = :referral::uuid) order by sent_at, id limit 300
            """);
    private static final Sql MOMENTS = Sql.of("""
            select m.ask_id, m.kind, m.detail, m.words, m.who, m.at from referral.moment m
            where m.person_id = :person and (:referral::uuid is null
                or m.ask_id in (select a.id from referral.ask a where a.referral_id = :referral::uuid)) order by m.at limit 2000
            """);
    private static final Sql MOVE = Sql.of("""
            update referral.ask set status = :to, status_at = now(), reason = :reason, reason_words = :words::bytea
            where person_id = :person and id = :id and status = :from
            """);
    private static final Sql MOMENT = Sql.of("""
            insert into referral.moment (id, ask_id, person_id, kind, detail, words, who)
            values (:id, :ask, :person, :kind, :detail, :words::bytea, :who::bytea) on conflict do nothing
            """);
    private static final Sql LINK = Sql.of("update referral.ask set token = :token, link_id = :link where person_id = :person and id = :id");
    private static final Sql REMINDED = Sql.of("update referral.ask set reminded = reminded + 1 where person_id = :person and id = :id");
    private static final Sql ESCALATED = Sql.of("update referral.ask set escalated_at = now() where person_id = :person and id = :id");

    private final Db db;

    AskRows(Db db) {
        this.db = db;
    }

    /** @param link null when nothing is opened by a link, as on the telephone */
    record New(AskId id, ReferralId referral, ServiceId service, String serviceName, Way way, @Nullable String mail, String language,
            Links.@Nullable Issued link, @Nullable AskId after) {}

    /** False when it was asked before. */
    boolean insert(PatientAccess patient, New ask) {
        Links.Issued link = ask.link();
        return db.sql(INSERT).param("id", ask.id().value()).param("referral", ask.referral().value()).param("person", patient.person().value())
                .param("service", ask.service().value()).param("name", patient.seal(ask.serviceName())).param("way", ask.way().name())
                .param("mail", Row.seal(patient, ask.mail())).param("language", ask.language())
                .param("token", link == null ? null : patient.seal(link.token())).param("link", link == null ? null : link.id().value())
                .param("code", ReplyCode.fresh()).param("after", Row.value(ask.after())).update() == 1;
    }

    Map<ReferralId, List<Ask>> of(PatientAccess patient, @Nullable ReferralId referral) {
        Map<AskId, List<Moment>> moments = moments(patient, referral);
        return db.sql(LIST).param("person", patient.person().value()).param("referral", Row.value(referral))
                .query((row, _) -> ask(patient, row, moments)).list().stream().collect(Collectors.groupingBy(Ask::referral));
    }

    /** Refuses when somebody else moved it meanwhile. */
    void move(PatientAccess patient, Ask ask, ReferralStatus to, @Nullable String reason, @Nullable String words) {
        ReferralPolicy.checkNext(ask.status(), to);
        int moved = db.sql(MOVE).param("person", patient.person().value()).param("id", ask.id().value()).param("from", ask.status().name())
                .param("to", to.name()).param("reason", reason).param("words", Row.seal(patient, words)).update();
        if (moved == 0) {
            throw Refusal.absent("referral.refusal.moved");
        }
    }

    void happened(PatientAccess patient, UUID id, AskId ask, Moment.Kind kind, @Nullable String detail, @Nullable String words, @Nullable String who) {
        db.sql(MOMENT).param("id", id).param("ask", ask.value()).param("person", patient.person().value()).param("kind", kind.name())
                .param("detail", detail).param("words", Row.seal(patient, words)).param("who", Row.seal(patient, who)).update();
    }

    void link(PatientAccess patient, AskId ask, Links.Issued link) {
        db.sql(LINK).param("person", patient.person().value()).param("id", ask.value()).param("token", patient.seal(link.token()))
                .param("link", link.id().value()).update();
    }

    void reminded(PatientAccess patient, AskId ask) {
        db.sql(REMINDED).param("person", patient.person().value()).param("id", ask.value()).update();
    }

    void escalated(PatientAccess patient, AskId ask) {
        db.sql(ESCALATED).param("person", patient.person().value()).param("id", ask.value()).update();
    }

    private Map<AskId, List<Moment>> moments(PatientAccess patient, @Nullable ReferralId referral) {
        return db.sql(MOMENTS).param("person", patient.person().value()).param("referral", Row.value(referral))
                .query((row, _) -> new Moment(new AskId(Row.uuid(row, "ask_id")), Moment.Kind.valueOf(row.getString("kind")),
                        Objects.requireNonNullElse(row.getString("detail"), ""), patient.unseal(row.getBytes("words")),
                        patient.unseal(row.getBytes("who")), Row.instant(row, "at")))
                .list().stream().collect(Collectors.groupingBy(Moment::ask));
    }

    private static Ask ask(PatientAccess patient, ResultSet row, Map<AskId, List<Moment>> moments) throws SQLException {
        var id = new AskId(Row.uuid(row, "id"));
        return new Ask(id, new ReferralId(Row.uuid(row, "referral_id")), new ServiceId(Row.uuid(row, "service_id")), Row.text(patient, row, "service_name"),
                Way.valueOf(row.getString("way")), ReferralStatus.valueOf(row.getString("status")), Row.instant(row, "status_at"), row.getString("reason"),
                patient.unseal(row.getBytes("reason_words")), Row.instant(row, "sent_at"), Row.text(patient, row, "mail"),
                Objects.requireNonNullElse(row.getString("language"), "fr"), patient.unseal(row.getBytes("token")),
                Row.id(Row.uuidOrNull(row, "link_id"), LinkId::new), Objects.requireNonNullElse(row.getString("code"), ""),
                row.getObject("escalated_at") != null, Row.id(Row.uuidOrNull(row, "after"), AskId::new), moments.getOrDefault(id, List.of()));
    }
}
