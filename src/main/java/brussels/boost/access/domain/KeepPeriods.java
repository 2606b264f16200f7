package brussels.boost.access.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of periods: what is kept how long, and why; within bounds that no setting may leave. */
@Component
public class KeepPeriods {
    private static final String SUBJECT = "retention";
    private static final Sql ALL = Sql.of("""
            select code, days, least, most, ground, automatic, version, last_run, last_gone from access.retention order by position limit 100
            """);
    private static final Sql ONE = Sql.of("""
            select code, days, least, most, ground, automatic, version, last_run, last_gone from access.retention where code = :code
            """);
    private static final Sql CHANGE = Sql.of("""
            update access.retention set days = :days, ground = :ground, version = version + 1 where code = :code and version = :version
            """);

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final Db db;

    KeepPeriods(Transactions transactions, Duties duties, History history, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.db = db;
    }

    /** @param ground a text, or the message key of the program's own @param automatic done by the nightly job */
    public record Period(String code, int days, int least, int most, String ground, boolean automatic, int version,
            @Nullable Instant lastRun, int lastGone) {}

    public record Opened(Period period, List<History.Line> history) {}

    public List<Period> list(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            return db.sql(ALL).query((row, _) -> period(row)).list();
        });
    }

    public Opened one(Actor actor, String code) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            return new Opened(find(code), history.of(SUBJECT, code));
        });
    }

    public void run(Actor actor, String code, int version, int days, String ground) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            Period now = find(code);
            if (days < now.least() || days > now.most()) {
                throw Refusal.invalid("days", "retention.days.bounds");
            }
            if (ground.isBlank()) {
                throw Refusal.invalid("ground", "retention.ground.missing");
            }
            if (db.sql(CHANGE).param("code", code).param("version", version).param("days", days).param("ground", ground.strip()).update() == 0) {
                throw Refusal.conflict("retention.conflict");
            }
            history.keep(actor, SUBJECT, code, Map.of("retention.days", "" + now.days(), "retention.ground", now.ground()),
                    Map.of("retention.days", "" + days, "retention.ground", ground.strip()));
        });
    }

    private Period find(String code) {
        return db.sql(ONE).param("code", code).query((row, _) -> period(row)).optional().orElseThrow(Refusal::notFound);
    }

    private static Period period(ResultSet row) throws SQLException {
        Timestamp run = row.getTimestamp("last_run");
        return new Period(row.getString("code"), row.getInt("days"), row.getInt("least"), row.getInt("most"), row.getString("ground"),
                row.getBoolean("automatic"), row.getInt("version"), run == null ? null : run.toInstant(), row.getInt("last_gone"));
    }
}
