package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions to services. A question follows its service where it was merged. */
@Component
class InquiryStore {
    private static final Sql ADD = Sql.of("""
            insert into directory.inquiry (id, service_id, sent_to, language, asked_by, asked_at, expires_at)
            values (:id, :service, :to, :language, :by::uuid, :now::timestamptz, :until::timestamptz) on conflict do nothing
            """);
    private static final Sql ONE = Sql.of("""
            select i.id, coalesce(s.merged_into, s.id) as service_id, i.state, i.sent_to, i.language, i.asked_at, i.expires_at
            from directory.inquiry i join directory.service s on s.id = i.service_id where i.id = :id
            """);
    private static final Sql OF_SERVICE = Sql.of("""
            select id, service_id, state, sent_to, language, asked_at, expires_at from directory.inquiry where service_id = :service and state = 'OPEN'
            """);
    private static final Sql ANSWER = Sql.of("""
            update directory.inquiry set state = :state, answered_at = :now::timestamptz where id = :id and state = 'OPEN'
            """);
    private static final Sql LONGER = Sql.of("update directory.inquiry set expires_at = :until::timestamptz, sent_to = :to where id = :id and state = 'OPEN'");
    private static final Sql TO_REMIND = Sql.of("""
            select id, service_id, state, sent_to, language, asked_at, expires_at from directory.inquiry
            where state = 'OPEN' and reminded_at is null and asked_at < :before::timestamptz and expires_at > :now::timestamptz and sent_to is not null
            order by asked_at limit 200
            """);
    private static final Sql REMINDED = Sql.of("update directory.inquiry set reminded_at = :now::timestamptz where id = :id");
    private static final Sql SILENCE = Sql.of("update directory.inquiry set state = 'SILENT' where state = 'OPEN' and expires_at <= :now::timestamptz");
    private static final Sql FORGET = Sql.of("update directory.inquiry set sent_to = null where sent_to is not null and expires_at < :before::timestamptz");
    private static final Sql LATELY = Sql.of("""
            select s.id, coalesce(s.name_fr, s.name_nl, s.name_en, '') as name_fr, coalesce(s.name_nl, s.name_fr, s.name_en, '') as name_nl, i.state, i.asked_at, i.answered_at
            from directory.inquiry i join directory.service o on o.id = i.service_id join directory.service s on s.id = coalesce(o.merged_into, o.id)
            order by i.asked_at desc limit 40
            """);

    private final Db db;

    InquiryStore(Db db) {
        this.db = db;
    }

    /** False when the service is being asked already. */
    boolean add(Inquiry inquiry, @Nullable UUID by) {
        return db.sql(ADD).param("id", inquiry.id()).param("service", inquiry.service().value()).param("to", inquiry.sentTo())
                .param("language", inquiry.language()).param("by", by).param("now", Timestamp.from(inquiry.asked())).param("until", Timestamp.from(inquiry.expires())).update() > 0;
    }

    Optional<Inquiry> one(UUID id) {
        return db.sql(ONE).param("id", id).query((row, _) -> inquiry(row)).optional();
    }

    Optional<Inquiry> openOf(ServiceId service) {
        return db.sql(OF_SERVICE).param("service", service.value()).query((row, _) -> inquiry(row)).optional();
    }

    /** False when it was answered before. */
    boolean answer(UUID id, Inquiry.State state, Instant now) {
        return db.sql(ANSWER).param("id", id).param("state", state.name()).param("now", Timestamp.from(now)).update() > 0;
    }

    void longer(UUID id, String to, Instant until) {
        db.sql(LONGER).param("id", id).param("to", to).param("until", Timestamp.from(until)).update();
    }

    List<Inquiry> toRemind(Instant before, Instant now) {
        return db.sql(TO_REMIND).param("before", Timestamp.from(before)).param("now", Timestamp.from(now)).query((row, _) -> inquiry(row)).list();
    }

    void reminded(UUID id, Instant now) {
        db.sql(REMINDED).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /** Those whose link ended are silent; addresses of before that day are forgotten. */
    void close(Instant now, Instant forget) {
        db.sql(SILENCE).param("now", Timestamp.from(now)).update();
        db.sql(FORGET).param("before", Timestamp.from(forget)).update();
    }

    List<Inquiry.Sent> lately() {
        return db.sql(LATELY).query((row, _) -> new Inquiry.Sent(service(row, "id"), row.getString("name_fr"), row.getString("name_nl"),
                Inquiry.State.valueOf(row.getString("state")), day(row, "asked_at"), row.getTimestamp("answered_at") == null ? null : day(row, "answered_at"))).list();
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        return new Inquiry(Objects.requireNonNull(row.getObject("id", UUID.class)), service(row, "service_id"), Inquiry.State.valueOf(row.getString("state")),
                row.getString("sent_to"), row.getString("language"), row.getTimestamp("asked_at").toInstant(), row.getTimestamp("expires_at").toInstant());
    }

    private static ServiceId service(ResultSet row, String column) throws SQLException {
        return new ServiceId(Objects.requireNonNull(row.getObject(column, UUID.class)));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return brussels.boost.platform.time.BrusselsTime.dateOf(row.getTimestamp(column).toInstant());
    }
}
