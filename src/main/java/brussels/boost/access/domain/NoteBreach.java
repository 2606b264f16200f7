package brussels.boost.access.domain;

import brussels.boost.access.Breaches;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The register of what went wrong with data: what, when it was known, what was done, and whom one decided to tell
 * within 72 hours (GDPR art. 33(1), 33(5), 34). It holds no name.
 */
@Component
public class NoteBreach implements Breaches {
    private static final String SUBJECT = "breach";
    private static final Sql LIST = Sql.of("""
            select id, known_at, happened, touched, done, authority, persons, why, version
            from access.breach order by known_at desc, id desc limit 100
            """);
    private static final Sql ONE = Sql.of("""
            select id, known_at, happened, touched, done, authority, persons, why, version from access.breach where id = :id
            """);
    private static final Sql NEW = Sql.of("""
            insert into access.breach (id, known_at, happened, touched, done, authority, persons, why)
            values (:id, :known, :happened, :touched, :done, :authority, :persons, :why) on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update access.breach set known_at = :known, happened = :happened, touched = :touched, done = :done, authority = :authority,
                   persons = :persons, why = :why, version = version + 1
            where id = :id and version = :version
            """);

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final Db db;

    NoteBreach(Transactions transactions, Duties duties, History history, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.db = db;
    }

    /** One line with what it was before. */
    public record Opened(Breach breach, List<History.Line> history) {}

    public List<Breach> list(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.PRIVACY_OFFICER);
            return db.sql(LIST).query((row, _) -> breach(row)).list();
        });
    }

    public Opened one(Actor actor, UUID id) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.PRIVACY_OFFICER);
            return new Opened(find(id), history.of(SUBJECT, id));
        });
    }

    @Override
    public void note(Actor actor, Breach breach) {
        if (breach.happened().isBlank()) {
            throw Refusal.invalid("happened", "privacy.breach.happened.missing");
        }
        if (breach.authority() == Told.NOT_TOLD && breach.why().isBlank()) {
            throw Refusal.invalid("why", "privacy.breach.why.missing");
        }
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PRIVACY_OFFICER);
            boolean begins = breach.version() == 0;
            Map<String, String> was = begins ? Map.of() : find(breach.id()).fields();
            if (write(begins ? NEW : CHANGE, breach, !begins) > 0) {
                history.keep(actor, SUBJECT, breach.id(), was, breach.fields());
            } else if (!begins) {
                throw Refusal.conflict("privacy.breach.conflict");
            }
        });
    }

    private int write(Sql sql, Breach breach, boolean versioned) {
        var statement = db.sql(sql)
                .param("id", breach.id())
                .param("known", Timestamp.from(breach.known()))
                .param("happened", breach.happened().strip())
                .param("touched", breach.touched().strip())
                .param("done", breach.done().strip())
                .param("authority", breach.authority().name())
                .param("persons", breach.persons().name())
                .param("why", breach.why().strip());
        return (versioned ? statement.param("version", breach.version()) : statement).update();
    }

    private Breach find(UUID id) {
        return db.sql(ONE).param("id", id).query((row, _) -> breach(row)).optional().orElseThrow(Refusal::notFound);
    }

    private static Breach breach(ResultSet row) throws SQLException {
        return new Breach(row.getObject("id", UUID.class), Objects.requireNonNull(row.getTimestamp("known_at")).toInstant(),
                row.getString("happened"), row.getString("touched"), row.getString("done"), Told.valueOf(row.getString("authority")),
                Told.valueOf(row.getString("persons")), row.getString("why"), row.getInt("version"));
    }
}
