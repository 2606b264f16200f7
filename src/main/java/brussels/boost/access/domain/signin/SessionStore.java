package brussels.boost.access.domain.signin;

import brussels.boost.access.Hat;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Tokens;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sessions in the database, so that any copy of the program serves any request: read once a page, last access written
 * at most once a minute, nothing in them but who signed in and which hat they wear.
 */
@Component
public class SessionStore {
    private static final Sql OPEN = Sql.of("""
            insert into access.session (token_hash, account_id, hat_id, created_at, last_seen, expires_at, way, device, system, browser,
                                        awaits, proved)
            values (:hash, :account, :hat, :now, :now, :expires, :way, :device, :system, :browser, :awaits::text, :proved)
            """);
    private static final Sql FIND = Sql.of("""
            with found as (
                select s.*, a.large_print, a.reads_in, a.keys, coalesce(t.proved_again_at > now() - interval '10 minutes', false) as proved_again
                from access.session_of(:hash) s join access.account a on a.id = s.account_id join access.session t on t.token_hash = :hash),
            kept as (
                update access.session t
                set last_seen = :now, expires_at = least(:expires::timestamptz, t.created_at + interval '12 hours')
                from found where t.token_hash = :hash and t.last_seen <= :now::timestamptz - interval '1 minute')
            select * from found
            """);
    private static final Sql WEAR = Sql.of("""
            update access.session s set hat_id = h.id
            from access.hat h
            where s.token_hash = :hash and h.id = :hat and h.account_id = s.account_id
            """);
    private static final Sql END = Sql.of("delete from access.session where token_hash = :hash");
    private static final Sql END_OTHERS = Sql.of("""
            delete from access.session where account_id = :account and token_hash <> :hash
            """);
    private static final Sql SWEEP = Sql.of("delete from access.session where expires_at < now()");

    private static final Sql WAITING_SESSION = Sql.of("""
            select account_id, hat_id, way, device, system, browser, awaits from access.session
            where token_hash = :hash and awaits is not null and expires_at > now()
            """);
    private static final Sql PROVED = Sql.of("select proved from access.session where token_hash = :hash");
    private static final Sql PROVED_AGAIN = Sql.of("update access.session set proved_again_at = now() where token_hash = :hash");
    private static final Sql HOLD = Sql.of("update access.session set awaits = :awaits where token_hash = :hash");
    /** How long somebody has for the second proof. */
    private static final Duration WAITING = Duration.ofMinutes(10);

    private final Db db;
    private final BrusselsTime time;
    /** A session unused this long is over; used or not, it is after twelve hours. */
    private final Duration idle;

    SessionStore(Db db, BrusselsTime time, BoostSettings settings) {
        this.db = db;
        this.time = time;
        this.idle = Duration.ofMinutes(settings.sessionMinutes());
    }

    /** Who is signed in, as every page needs it. @param readsIn a language the screens do not have @param keys single keys changed or off @param provedAgain a moment ago */
    public record Session(AccountId account, String name, String locale, Hat hat, @Nullable PersonId person, int hats,
            boolean largePrint, @Nullable String readsIn, @Nullable String keys, boolean provedAgain) {
        /** The actor this session acts as. */
        public Actor actor() {
            return switch (hat.role()) {
                case PERSON -> person == null ? new Actor.Carer(account) : new Actor.Oneself(account, person, provedAgain);
                case CARER -> new Actor.Carer(account);
                case PROFESSIONAL, ORGANISATION_ADMIN, ADMIN, PRIVACY_OFFICER, COORDINATOR -> new Actor.Professional(account, hat.id());
            };
        }
    }

    /** How a session comes about. @param awaits a second proof @param proved it was given */
    record Manner(Way way, Device device, SecondDoor.@Nullable Awaits awaits, boolean proved) {}

    public String open(AccountId account, HatId hat, Manner manner) {
        String token = Tokens.fresh(256);
        Instant now = time.now();
        db.sql(OPEN)
                .param("hash", Tokens.hash(token))
                .param("account", account.value())
                .param("hat", hat.value())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(manner.awaits() == null ? idle : WAITING)))
                .param("way", manner.way().name())
                .param("device", manner.device().kind().name())
                .param("system", manner.device().system())
                .param("browser", manner.device().browser())
                .param("awaits", manner.awaits() == null ? null : manner.awaits().name())
                .param("proved", manner.proved())
                .update();
        return token;
    }

    /** A session at the second door. */
    record Waiting(AccountId account, HatId hat, Manner manner) {}

    Optional<Waiting> waiting(String token) {
        return db.sql(WAITING_SESSION).param("hash", Tokens.hash(token)).query((row, _) -> new Waiting(
                new AccountId(row.getObject("account_id", UUID.class)), new HatId(row.getObject("hat_id", UUID.class)),
                new Manner(Way.valueOf(row.getString("way")), OwnSessions.device(row), SecondDoor.Awaits.valueOf(row.getString("awaits")), false)))
                .optional();
    }

    boolean proved(String token) {
        return db.sql(PROVED).param("hash", Tokens.hash(token)).query((row, _) -> row.getBoolean("proved")).optional().orElse(false);
    }

    void hold(String token, SecondDoor.Awaits awaits) {
        db.sql(HOLD).param("hash", Tokens.hash(token)).param("awaits", awaits.name()).update();
    }

    void provedAgain(String token) {
        db.sql(PROVED_AGAIN).param("hash", Tokens.hash(token)).update();
    }

    /** Reads the session and, unless that was done less than a minute ago, writes this access: one statement. */
    public Optional<Session> find(String token) {
        Instant now = time.now();
        return db.sql(FIND).param("hash", Tokens.hash(token)).param("now", Timestamp.from(now)).param("expires", Timestamp.from(now.plus(idle)))
                .query((row, _) -> session(row)).optional();
    }

    boolean wear(String token, HatId hat) {
        return db.sql(WEAR).param("hash", Tokens.hash(token)).param("hat", hat.value()).update() == 1;
    }

    public void end(String token) {
        db.sql(END).param("hash", Tokens.hash(token)).update();
    }

    public void endOthers(AccountId account, String token) {
        db.sql(END_OTHERS).param("account", account.value()).param("hash", Tokens.hash(token)).update();
    }

    public int sweep() {
        return db.sql(SWEEP).update();
    }

    private static Session session(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        var hat = new Hat(new HatId(row.getObject("hat_id", UUID.class)), Hat.Role.valueOf(row.getString("role")),
                row.getString("organisation_fr"), row.getString("organisation_nl"), row.getString("trade"));
        return new Session(new AccountId(row.getObject("account_id", UUID.class)), row.getString("display_name"), row.getString("locale"),
                hat, person == null ? null : new PersonId(person), row.getInt("hats"),
                row.getBoolean("large_print"), row.getString("reads_in"), row.getString("keys"), row.getBoolean("proved_again"));
    }
}
