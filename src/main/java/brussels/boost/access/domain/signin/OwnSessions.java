package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Tokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SQL of somebody's own open sessions. */
@Component
public class OwnSessions {
    private static final Sql OF = Sql.of("""
            select id, way, device, system, browser, created_at, last_seen, token_hash = :hash as this_one
            from access.session where account_id = :account and expires_at > now() and awaits is null
            order by token_hash = :hash desc, last_seen desc, id limit 30
            """);
    private static final Sql END = Sql.of("delete from access.session where id = :id and account_id = :account");

    private final Db db;

    OwnSessions(Db db) {
        this.db = db;
    }

    /** @param thisOne the session that asks */
    public record Line(UUID id, Way way, Device device, Instant since, Instant lastSeen, boolean thisOne) {}

    public List<Line> of(AccountId account, String token) {
        return db.sql(OF).param("account", account.value()).param("hash", Tokens.hash(token))
                .query((row, _) -> new Line(row.getObject("id", UUID.class), Way.valueOf(row.getString("way")),
                        device(row), row.getTimestamp("created_at").toInstant(), row.getTimestamp("last_seen").toInstant(), row.getBoolean("this_one")))
                .list();
    }

    public static Device device(ResultSet row) throws SQLException {
        return new Device(Device.Kind.valueOf(row.getString("device")), row.getString("system"), row.getString("browser"));
    }

    boolean end(AccountId account, UUID id) {
        return db.sql(END).param("id", id).param("account", account.value()).update() == 1;
    }
}
