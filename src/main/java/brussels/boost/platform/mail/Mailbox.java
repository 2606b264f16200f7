package brussels.boost.platform.mail;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What waits or went, newest first: the demo reads it instead of sending. */
@Component
public class Mailbox {
    private static final Actor ACTOR = Actor.Job.named("mailbox");
    private static final Sql NEWEST = Sql.of("""
            select id, recipient, lang, subject, body, created_at from platform.mail order by created_at desc limit 30
            """);

    private final Db db;
    private final Transactions transactions;

    Mailbox(Db db, Transactions transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    /** One mail as it would leave. */
    public record Mail(UUID id, String recipient, String lang, String subject, String body, Instant created) {}

    public List<Mail> newest() {
        return transactions.read(ACTOR, () -> db.sql(NEWEST)
                .query((row, _) -> new Mail(row.getObject("id", UUID.class), row.getString("recipient"), row.getString("lang"),
                        row.getString("subject"), row.getString("body"), row.getTimestamp("created_at").toInstant()))
                .list());
    }
}
