package brussels.boost.seeking.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.seeking.AskId;
import brussels.boost.seeking.Gender;
import brussels.boost.seeking.NewAsk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of requests. Who may see which is the table's own policy. */
@Component
class AskStore {
    private static final Sql ADD = Sql.of("""
            insert into seeking.ask (id, words, languages, district, trade, gender, screen, state, entered_by)
            values (:id, :words, :languages::text[], :district::text, :trade::text, :gender::text, :screen, 'OPEN', :by::uuid)
            on conflict do nothing
            """);
    private static final Sql ADD_FROM = Sql.of("""
            insert into seeking.ask (id, words, languages, screen, state, asked_account, asked_from)
            values (:id, :words, :languages::text[], :screen, 'ASKED', :account, :from)
            """);
    private static final Sql FROM = Sql.of("""
            select id, words, languages, district, trade, gender, screen, state, state_since, asked_account, call_account, asked_from, created_at
            from seeking.ask where asked_from = :from order by created_at desc limit 20
            """);
    private static final Sql FORGET = Sql.of("select seeking.forget(:from) as done");
    private static final Sql ONE = Sql.of("""
            select id, words, languages, district, trade, gender, screen, state, state_since, asked_account, call_account, asked_from, created_at from seeking.ask where id = :id
            """);
    private static final Sql OF_ME = Sql.of("""
            select id, words, languages, district, trade, gender, screen, state, state_since, asked_account, call_account, asked_from, created_at
            from seeking.ask where asked_account = :account and state = 'ASKED' order by state_since limit 50
            """);
    private static final Sql TO_CALL = Sql.of("""
            select id, words, languages, district, trade, gender, screen, state, state_since, asked_account, call_account, asked_from, created_at
            from seeking.ask where state = 'CALL' order by state_since limit 100
            """);
    private static final Sql CHOOSE = Sql.of("""
            update seeking.ask set state = 'ASKED', asked_account = :account, state_since = now(), call_account = null, call_since = null
            where id = :id and state in ('OPEN', 'ASKED', 'CALL')
            """);
    private static final Sql REOPEN = Sql.of("update seeking.ask set state = 'OPEN', state_since = now() where id = :id and state = 'ASKED'");
    private static final Sql CALL = Sql.of("""
            update seeking.ask set state = 'CALL', state_since = case state when 'CALL' then state_since else now() end,
                call_account = :account::uuid, call_since = now()
            where id = :id and state in ('OPEN', 'ASKED', 'CALL')
            """);
    private static final Sql END = Sql.of("""
            update seeking.ask set state = :to, state_since = now(), words = null, district = null, trade = null, gender = null,
                call_account = null, call_since = null
            where id = :id and state in ('OPEN', 'ASKED', 'CALL')
            """);
    private static final Sql SILENT = Sql.of("""
            select id, words, languages, district, trade, gender, screen, state, state_since, asked_account, call_account, asked_from, created_at
            from seeking.ask
            where state in ('OPEN', 'ASKED') and state_since < now() - make_interval(days => access.how_long('seeking-silence')) order by state_since limit 200
            """);
    // nobody could be told yet, or they did not call in time, are on leave, or are named no more
    private static final Sql NOT_CALLED = Sql.of("""
            select id, words, languages, district, trade, gender, screen, state, state_since, asked_account, call_account, asked_from, created_at
            from seeking.ask
            where state = 'CALL' and (call_account is null or call_since < now() - make_interval(days => access.how_long('seeking-call'))
                or call_account not in (select c.account_id from seeking.can_call() c))
            order by call_since nulls first limit 200
            """);
    private static final Sql PURGE = Sql.of("""
            delete from seeking.ask
            where state in ('MET', 'STOPPED') and state_since < now() - make_interval(days => access.how_long('seeking-told'))
            """);

    private static final Sql LEFT = Sql.of("""
            delete from seeking.ask where state in ('OPEN', 'ASKED', 'CALL') and state_since < now() - make_interval(days => :days)
            """);

    private final Db db;
    private final SealedAsk sealing;

    AskStore(Db db, SealedAsk sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    /** False when it was there already: a form sent twice. */
    boolean add(NewAsk ask, @Nullable AccountId enteredBy) {
        return db.sql(ADD)
                .param("id", ask.id().value())
                .param("words", sealing.seal(ask.id(), new Ask.Words(ask.name(), ask.reach(), ask.sentence(), ask.near(), null)))
                .param("languages", Sql.array(ask.languages()))
                .param("district", ask.district())
                .param("trade", ask.trade())
                .param("gender", name(ask.gender()))
                .param("screen", ask.screen())
                .param("by", enteredBy == null ? null : enteredBy.value())
                .update() == 1;
    }

    /** Asked by somebody who has a file, of one professional. @param screen language of the page */
    void addFrom(PersonId from, AskId id, Ask.Words words, List<String> languages, String screen, AccountId asked) {
        db.sql(ADD_FROM).param("id", id.value()).param("words", sealing.seal(id, words)).param("languages", Sql.array(languages))
                .param("screen", screen).param("account", asked.value()).param("from", from.value()).update();
    }

    /** The newest first. */
    List<Ask> from(PersonId file) {
        return db.sql(FROM).param("from", file.value()).query((row, _) -> ask(row)).list();
    }

    void forget(PersonId file) {
        db.sql(FORGET).param("from", file.value()).query((row, _) -> row.getBoolean("done")).single();
    }

    Optional<Ask> one(AskId id) {
        return db.sql(ONE).param("id", id.value()).query((row, _) -> ask(row)).optional();
    }

    List<Ask> of(AccountId asked) {
        return db.sql(OF_ME).param("account", asked.value()).query((row, _) -> ask(row)).list();
    }

    List<Ask> toCall() {
        return db.sql(TO_CALL).query((row, _) -> ask(row)).list();
    }

    List<Ask> silent() {
        return db.sql(SILENT).query((row, _) -> ask(row)).list();
    }

    List<Ask> notCalled() {
        return db.sql(NOT_CALLED).query((row, _) -> ask(row)).list();
    }

    boolean choose(AskId id, AccountId account) {
        return db.sql(CHOOSE).param("id", id.value()).param("account", account.value()).update() == 1;
    }

    /** Whoever was asked cannot now: another may be asked. */
    void reopen(AskId id) {
        db.sql(REOPEN).param("id", id.value()).update();
    }

    /** @param caller who calls, or null when nobody can be told today */
    boolean call(AskId id, @Nullable AccountId caller) {
        return db.sql(CALL).param("id", id.value()).param("account", caller == null ? null : caller.value()).update() == 1;
    }

    /** It is over: what was written is erased at once. */
    boolean end(AskId id, Ask.State to) {
        return db.sql(END).param("id", id.value()).param("to", to.name()).update() == 1;
    }

    /** Requests nobody follows any more. */
    int purgeLeft(int days) {
        return db.sql(LEFT).param("days", days).update();
    }

    int purge() {
        return db.sql(PURGE).update();
    }

    private Ask ask(ResultSet row) throws SQLException {
        var id = new AskId(row.getObject("id", UUID.class));
        UUID asked = row.getObject("asked_account", UUID.class);
        UUID caller = row.getObject("call_account", UUID.class);
        UUID from = row.getObject("asked_from", UUID.class);
        String gender = row.getString("gender");
        return new Ask(id, sealing.open(id, row.getBytes("words")), List.of((String[]) row.getArray("languages").getArray()),
                row.getString("district"), row.getString("trade"), gender == null ? null : Gender.valueOf(gender), row.getString("screen"),
                Ask.State.valueOf(row.getString("state")), row.getTimestamp("state_since").toInstant(),
                asked == null ? null : new AccountId(asked), caller == null ? null : new AccountId(caller),
                from == null ? null : new PersonId(from), row.getTimestamp("created_at").toInstant());
    }

    static @Nullable String name(@Nullable Gender gender) {
        return gender == null ? null : gender.name();
    }
}
