package brussels.boost.access.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.Thresholds;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The table of lengths of time; within bounds that no setting may leave. */
@Component
public class SetThresholds implements Thresholds {
    private static final String SUBJECT = "threshold";
    private static final Sql ALL = Sql.of("select code, days, least, most, version from access.threshold order by position limit 100");
    private static final Sql ONE = Sql.of("select code, days, least, most, version from access.threshold where code = :code");
    private static final Sql CHANGE = Sql.of("""
            update access.threshold set days = :days, version = version + 1 where code = :code and version = :version
            """);

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final Db db;

    SetThresholds(Transactions transactions, Duties duties, History history, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.db = db;
    }

    /** One line of the table. */
    public record Value(String code, int days, int least, int most, int version) {}

    public record Opened(Value value, List<History.Line> history) {}

    @Override
    public int days(Line line) {
        return find(line.name().toLowerCase(Locale.ROOT).replace('_', '-')).days();
    }

    public List<Value> list(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return db.sql(ALL).query((row, _) -> value(row)).list();
        });
    }

    public Opened one(Actor actor, String code) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Opened(find(code), history.of(SUBJECT, code));
        });
    }

    public void run(Actor actor, String code, int version, int days) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Value now = find(code);
            if (days < now.least() || days > now.most()) {
                throw Refusal.invalid("days", "threshold.bounds.left");
            }
            if (db.sql(CHANGE).param("code", code).param("version", version).param("days", days).update() == 0) {
                throw Refusal.conflict("threshold.conflict");
            }
            history.keep(actor, SUBJECT, code, "threshold.days", "" + now.days(), "" + days);
        });
    }

    private Value find(String code) {
        return db.sql(ONE).param("code", code).query((row, _) -> value(row)).optional().orElseThrow(Refusal::notFound);
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(row.getString("code"), row.getInt("days"), row.getInt("least"), row.getInt("most"), row.getInt("version"));
    }
}
