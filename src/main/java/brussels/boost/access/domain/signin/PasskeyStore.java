package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Tokens;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of passkeys, and of what a device was asked to sign. */
@Component
public class PasskeyStore {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Sql ADD = Sql.of("""
            insert into access.passkey (id, account_id, credential_id, public_key, sign_count, name)
            values (:id, :account, :credential, :key, :count, :name)
            """);
    private static final Sql OF = Sql.of("""
            select id, account_id, credential_id, public_key, sign_count, name, created_at, last_used_at from access.passkey
            where account_id = :account order by created_at, id limit 20
            """);
    private static final Sql BY_CREDENTIAL = Sql.of("""
            select id, account_id, credential_id, public_key, sign_count, name, created_at, last_used_at from access.passkey
            where credential_id = :credential
            """);
    private static final Sql USED = Sql.of("update access.passkey set sign_count = :count, last_used_at = now() where credential_id = :credential");
    private static final Sql RENAME = Sql.of("update access.passkey set name = :name where id = :id and account_id = :account");
    private static final Sql REMOVE = Sql.of("delete from access.passkey where id = :id and account_id = :account");
    private static final Sql ASK = Sql.of("""
            insert into access.ceremony (token_hash, account_id, request, expires_at) values (:hash, :account::uuid, :request, :expires)
            """);
    private static final Sql TAKE = Sql.of("""
            delete from access.ceremony where token_hash = :hash and account_id is not distinct from :account::uuid and expires_at > now()
            returning request
            """);
    private static final Sql SWEEP = Sql.of("delete from access.ceremony where expires_at < now()");

    private final Db db;
    private final BrusselsTime time;

    PasskeyStore(Db db, BrusselsTime time) {
        this.db = db;
        this.time = time;
    }

    record Row(UUID id, AccountId account, byte[] credential, byte[] key, long count, String name, Instant created, @Nullable Instant used) {}

    void add(UUID id, AccountId account, byte[] credential, byte[] key, long count, String name) {
        db.sql(ADD).param("id", id).param("account", account.value()).param("credential", credential).param("key", key)
                .param("count", count).param("name", name).update();
    }

    List<Row> of(AccountId account) {
        return db.sql(OF).param("account", account.value()).query((row, _) -> row(row)).list();
    }

    Optional<Row> byCredential(byte[] credential) {
        return db.sql(BY_CREDENTIAL).param("credential", credential).query((row, _) -> row(row)).optional();
    }

    void used(byte[] credential, long count) {
        db.sql(USED).param("credential", credential).param("count", count).update();
    }

    boolean rename(AccountId account, UUID id, String name) {
        return db.sql(RENAME).param("id", id).param("account", account.value()).param("name", name).update() == 1;
    }

    boolean remove(AccountId account, UUID id) {
        return db.sql(REMOVE).param("id", id).param("account", account.value()).update() == 1;
    }

    /** @param account who registers; null when somebody signs in, whom nobody knows yet @return the token that takes it up again */
    String ask(@Nullable AccountId account, String request) {
        String token = Tokens.fresh(128);
        db.sql(ASK).param("hash", Tokens.hash(token)).param("account", account == null ? null : account.value()).param("request", request)
                .param("expires", Timestamp.from(time.now().plus(PATIENCE))).update();
        return token;
    }

    /** What was asked, this once. */
    Optional<String> take(@Nullable AccountId account, String token) {
        return db.sql(TAKE).param("hash", Tokens.hash(token)).param("account", account == null ? null : account.value())
                .query((row, _) -> row.getString("request")).optional();
    }

    public int sweep() {
        return db.sql(SWEEP).update();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        Timestamp used = row.getTimestamp("last_used_at");
        return new Row(row.getObject("id", UUID.class), new AccountId(row.getObject("account_id", UUID.class)), row.getBytes("credential_id"),
                row.getBytes("public_key"), row.getLong("sign_count"), row.getString("name"), row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
