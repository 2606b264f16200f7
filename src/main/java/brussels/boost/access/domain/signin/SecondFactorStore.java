package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Keyring;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The SQL of second proofs: a secret only this installation's key opens, and codes for the day it is lost. */
@Component
public class SecondFactorStore {
    private static final int CODES = 8;
    /** Without signs that look alike on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Sql BEGIN = Sql.of("""
            insert into access.second_factor (account_id, secret) values (:account, :secret) on conflict do nothing
            """);
    private static final Sql READ = Sql.of("select secret, confirmed_at from access.second_factor where account_id = :account");
    private static final Sql CONFIRM = Sql.of("""
            update access.second_factor set confirmed_at = coalesce(confirmed_at, now()) where account_id = :account
            """);
    private static final Sql USE = Sql.of("""
            update access.second_factor set last_step = :step where account_id = :account and last_step < :step
            """);
    private static final Sql REMOVE = Sql.of("delete from access.second_factor where account_id = :account");
    private static final Sql REMOVE_CODES = Sql.of("delete from access.recovery_code where account_id = :account");
    private static final Sql KEEP_CODE = Sql.of("insert into access.recovery_code (account_id, code_hash) values (:account, :hash)");
    private static final Sql USE_CODE = Sql.of("""
            update access.recovery_code set used_at = now() where account_id = :account and code_hash = :hash and used_at is null
            """);
    private static final Sql LEFT = Sql.of("select count(*)::int as n from access.recovery_code where account_id = :account and used_at is null");

    private final Db db;
    private final Keyring keyring;

    SecondFactorStore(Db db, Keyring keyring) {
        this.db = db;
        this.keyring = keyring;
    }

    /** @param confirmed a first code was typed: from now on the door asks */
    record Factor(byte[] secret, boolean confirmed) {}

    /** The same secret however often the page is opened, until it is confirmed or given up. */
    Factor begin(AccountId account) {
        db.sql(BEGIN).param("account", account.value()).param("secret", keyring.wrap(Totp.freshSecret(), bound(account))).update();
        return read(account).orElseThrow();
    }

    public Optional<Factor> read(AccountId account) {
        return db.sql(READ).param("account", account.value())
                .query((row, _) -> new Factor(keyring.unwrap(row.getBytes("secret"), bound(account)), row.getTimestamp("confirmed_at") != null)).optional();
    }

    public boolean asked(AccountId account) {
        return read(account).filter(Factor::confirmed).isPresent();
    }

    /** Whether this code is one of now, and was not used before. */
    boolean use(AccountId account, String typed, Instant now) {
        OptionalLong step = read(account).map(factor -> Totp.match(factor.secret(), typed, now)).orElse(OptionalLong.empty());
        return step.isPresent() && db.sql(USE).param("account", account.value()).param("step", step.getAsLong()).update() == 1;
    }

    boolean useRecovery(AccountId account, String typed) {
        return db.sql(USE_CODE).param("account", account.value()).param("hash", hash(account, typed)).update() == 1;
    }

    int recoveryLeft(AccountId account) {
        return db.sql(LEFT).param("account", account.value()).query((row, _) -> row.getInt("n")).single();
    }

    void confirm(AccountId account) {
        db.sql(CONFIRM).param("account", account.value()).update();
    }

    /** New codes in the place of the old ones; shown now, and never again. */
    List<String> freshCodes(AccountId account) {
        db.sql(REMOVE_CODES).param("account", account.value()).update();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            String code = signs(5) + "-" + signs(5);
            codes.add(code);
            db.sql(KEEP_CODE).param("account", account.value()).param("hash", hash(account, code)).update();
        }
        return codes;
    }

    public void remove(AccountId account) {
        db.sql(REMOVE_CODES).param("account", account.value()).update();
        db.sql(REMOVE).param("account", account.value()).update();
    }

    private byte[] hash(AccountId account, String code) {
        return keyring.fingerprint("recovery." + account, code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private static String signs(int many) {
        var text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static byte[] bound(AccountId account) {
        return ("second:" + account).getBytes(StandardCharsets.UTF_8);
    }
}
