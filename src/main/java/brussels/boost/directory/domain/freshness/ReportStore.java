package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was found wrong. A line follows its entry where it was merged. */
@Component
class ReportStore {
    private static final Sql ADD = Sql.of("""
            insert into directory.report (id, service_id, kind, words, by_service, account_id, created_at)
            values (:id, :service, :kind, :words, :own, :account::uuid, :now::timestamptz) on conflict do nothing
            """);
    private static final String COLUMNS = """
            select r.id, s.id as service_id, coalesce(s.name_fr, s.name_nl, s.name_en, '') as name_fr, coalesce(s.name_nl, s.name_fr, s.name_en, '') as name_nl, r.kind,
                   r.words, r.by_service, r.account_id is not null as told, r.state, r.answer, r.created_at, r.decided_at
            from directory.report r join directory.service o on o.id = r.service_id join directory.service s on s.id = coalesce(o.merged_into, o.id)
            """;
    private static final Sql OPEN = Sql.of(COLUMNS + "where r.state = 'OPEN' order by r.created_at limit 60");
    private static final Sql ONE = Sql.of(COLUMNS + "where r.id = :id");
    private static final Sql MINE = Sql.of(COLUMNS + "where r.account_id = :account order by r.created_at desc limit 40");
    private static final Sql DECIDE = Sql.of("""
            update directory.report set state = :state, answer = :answer, words = :words, decided_at = :now::timestamptz, decided_by = :by::uuid
            where id = :id and state = 'OPEN'
            """);
    private static final Sql PURGE = Sql.of("delete from directory.report where state <> 'OPEN' and decided_at < :before::timestamptz");

    private final Db db;

    ReportStore(Db db) {
        this.db = db;
    }

    void add(NewReport report, boolean byService, @Nullable AccountId account, Instant now) {
        db.sql(ADD).param("id", report.id()).param("service", report.service().value()).param("kind", report.kind().name()).param("words", report.words())
                .param("own", byService).param("account", account == null ? null : account.value()).param("now", Timestamp.from(now)).update();
    }

    List<Report> open() {
        return db.sql(OPEN).query((row, _) -> report(row)).list();
    }

    Optional<Report> one(UUID id) {
        return db.sql(ONE).param("id", id).query((row, _) -> report(row)).optional();
    }

    List<Report> of(AccountId account) {
        return db.sql(MINE).param("account", account.value()).query((row, _) -> report(row)).list();
    }

    /** False when somebody decided before. @param words what stays of them */
    boolean decide(Report report, Report.State state, @Nullable String answer, String words, @Nullable AccountId by, Instant now) {
        return db.sql(DECIDE).param("id", report.id()).param("state", state.name()).param("answer", answer).param("words", words)
                .param("now", Timestamp.from(now)).param("by", by == null ? null : by.value()).update() > 0;
    }

    void purge(Instant before) {
        db.sql(PURGE).param("before", Timestamp.from(before)).update();
    }

    private static Report report(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new Report(Objects.requireNonNull(row.getObject("id", UUID.class)), new ServiceId(Objects.requireNonNull(row.getObject("service_id", UUID.class))),
                row.getString("name_fr"), row.getString("name_nl"), Report.Kind.valueOf(row.getString("kind")), row.getString("words"), row.getBoolean("by_service"),
                row.getBoolean("told"), Report.State.valueOf(row.getString("state")), row.getString("answer"),
                BrusselsTime.dateOf(row.getTimestamp("created_at").toInstant()), decided == null ? null : BrusselsTime.dateOf(decided.toInstant()));
    }
}
