package brussels.boost.agenda.domain;

import brussels.boost.agenda.Agenda.OwnCalendar;
import brussels.boost.agenda.Busy;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Keyring;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of own diaries: addresses and what stood in them when last read, sealed with the installation's key. */
@Component
class CalendarStore {
    private static final Sql CONNECT = Sql.of("""
            insert into agenda.calendar (account_id, address) values (:account, :address)
            on conflict (account_id) do update set address = excluded.address, added_at = now(), trouble = null, next_at = now()
            """);
    private static final Sql DISCONNECT = Sql.of("delete from agenda.calendar where account_id = :account");
    private static final Sql ADDRESS = Sql.of("select account_id, address from agenda.calendar where account_id = :account");
    private static final Sql DUE = Sql.of("""
            select account_id, address from agenda.calendar where next_at <= :now order by next_at limit 50
            """);
    private static final Sql EMPTY = Sql.of("delete from agenda.busy where account_id = :account");
    private static final Sql FILL = Sql.of("""
            insert into agenda.busy (account_id, starts_at, ends_at, whole_day, title)
            select :account, s, e, w, t
            from unnest(:starts::timestamptz[], :ends::timestamptz[], :days::boolean[], :titles::bytea[]) as x (s, e, w, t)
            """);
    private static final Sql READ = Sql.of("""
            update agenda.calendar set read_at = :now, trouble = null, next_at = :next where account_id = :account
            """);
    private static final Sql FAILED = Sql.of("""
            update agenda.calendar set trouble = :trouble, next_at = :now::timestamptz + interval '1 hour' where account_id = :account
            """);
    private static final Sql OWN = Sql.of("""
            select c.read_at, c.trouble, b.starts_at, b.ends_at, b.whole_day, b.title
            from agenda.calendar c
            left join agenda.busy b on b.account_id = c.account_id and b.starts_at < :until and b.ends_at > :from
            where c.account_id = :account
            order by b.starts_at, b.ends_at limit 200
            """);

    private final Db db;
    private final Keyring keyring;

    CalendarStore(Db db, Keyring keyring) {
        this.db = db;
        this.keyring = keyring;
    }

    /** A diary to be read. */
    record Address(AccountId account, String url) {}

    void connect(AccountId account, String url) {
        db.sql(CONNECT).param("account", account.value()).param("address", wrap(account, url)).update();
    }

    void disconnect(AccountId account) {
        db.sql(DISCONNECT).param("account", account.value()).update();
    }

    Optional<Address> address(AccountId account) {
        return db.sql(ADDRESS).param("account", account.value()).query((row, _) -> address(row)).optional();
    }

    List<Address> due(Instant now) {
        return db.sql(DUE).param("now", Timestamp.from(now)).query((row, _) -> address(row)).list();
    }

    /** What was there before is gone: nothing of an old diary is kept. */
    void replace(AccountId account, List<Busy> entries, Instant now, Instant next) {
        db.sql(EMPTY).param("account", account.value()).update();
        if (!entries.isEmpty()) {
            db.sql(FILL)
                    .param("account", account.value())
                    .param("starts", Sql.array(entries.stream().map(Busy::from).toList()))
                    .param("ends", Sql.array(entries.stream().map(Busy::until).toList()))
                    .param("days", Sql.array(entries.stream().map(Busy::wholeDay).toList()))
                    .param("titles", Sql.array(entries.stream().map(one -> title(account, one)).toList()))
                    .update();
        }
        db.sql(READ).param("account", account.value()).param("now", Timestamp.from(now)).param("next", Timestamp.from(next)).update();
    }

    void failed(AccountId account, String trouble, Instant now) {
        db.sql(FAILED).param("account", account.value()).param("trouble", trouble).param("now", Timestamp.from(now)).update();
    }

    OwnCalendar own(AccountId account, Instant from, Instant until) {
        List<Busy> entries = new ArrayList<>();
        List<OwnCalendar> heads = db.sql(OWN)
                .param("account", account.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, _) -> {
                    if (row.getTimestamp("starts_at") != null) {
                        entries.add(busy(account, row));
                    }
                    return new OwnCalendar(true, instant(row, "read_at"), row.getString("trouble"), entries);
                })
                .list();
        return heads.isEmpty() ? OwnCalendar.NONE : heads.getFirst();
    }

    private Busy busy(AccountId account, ResultSet row) throws SQLException {
        byte[] title = row.getBytes("title");
        return new Busy(row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(), row.getBoolean("whole_day"),
                title == null ? null : new String(keyring.unwrap(title, bound(account)), StandardCharsets.UTF_8));
    }

    private Address address(ResultSet row) throws SQLException {
        var account = new AccountId(row.getObject("account_id", UUID.class));
        return new Address(account, new String(keyring.unwrap(row.getBytes("address"), bound(account)), StandardCharsets.UTF_8));
    }

    private byte[] wrap(AccountId account, String text) {
        return keyring.wrap(text.getBytes(StandardCharsets.UTF_8), bound(account));
    }

    /** As PostgreSQL writes bytes in an array. */
    private String title(AccountId account, Busy one) {
        return "\\x" + java.util.HexFormat.of().formatHex(wrap(account, one.title() == null ? "" : one.title()));
    }

    private static byte[] bound(AccountId account) {
        return ("calendar " + account).getBytes(StandardCharsets.US_ASCII);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
