package brussels.boost.seeking.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.seeking.AskId;
import brussels.boost.seeking.Gender;
import brussels.boost.seeking.Willing;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of those who may be asked, and of those who call. */
@Component
class WillingStore {
    private static final Sql SAY = Sql.of("""
            insert into seeking.willing (account_id, trade, gender, languages, districts, sentence, visible, paused_until)
            values (:account, :trade::text, :gender::text, :languages::text[], :districts::text[], :sentence, :visible, :until::date)
            on conflict (account_id) do update set trade = excluded.trade, gender = excluded.gender, languages = excluded.languages,
                districts = excluded.districts, sentence = excluded.sentence, visible = excluded.visible,
                paused_until = excluded.paused_until, changed_at = now()
            """);
    private static final Sql SPEAKS = Sql.of("""
            update seeking.willing set languages = :languages::text[] where account_id = :account and cardinality(:languages::text[]) > 0
            """);
    private static final Sql OF = Sql.of("""
            select account_id, trade, gender, languages, districts, sentence, visible, paused_until from seeking.willing where account_id = :account
            """);
    // a few, in an order that is neutral: another for each request, and another each day
    private static final Sql FITTING = Sql.of("""
            select account_id, trade, gender, languages, districts, sentence, visible, paused_until from seeking.willing w
            where visible and (paused_until is null or paused_until < current_date)
              and (cardinality(:languages::text[]) = 0 or languages && :languages::text[])
              and (:trade::text is null or trade = :trade::text)
              and (:gender::text is null or gender = :gender::text)
              and (cardinality(:districts::text[]) = 0 or cardinality(districts) = 0 or districts && :districts::text[])
              and not exists (select 1 from seeking.answer a where a.ask_id = :ask and a.account_id = w.account_id)
            order by md5(account_id::text || :ask::text || current_date::text)
            limit 4
            """);
    private static final Sql CALLERS = Sql.of("select account_id from seeking.caller order by since, account_id limit 20");
    private static final Sql CAN_CALL = Sql.of("select account_id from seeking.can_call() order by last_asked nulls first, since, account_id limit 20");
    private static final Sql NEXT_CALLER = Sql.of("""
            update seeking.caller set last_asked = clock_timestamp()
            where account_id = (select c.account_id from seeking.can_call() c
                                order by c.account_id is not distinct from :before::uuid, c.last_asked nulls first, c.since, c.account_id limit 1)
            returning account_id
            """);
    private static final Sql ADD_CALLER = Sql.of("insert into seeking.caller (account_id) values (:account) on conflict do nothing");
    private static final Sql REMOVE_CALLER = Sql.of("delete from seeking.caller where account_id = :account");
    private static final Sql CALLS = Sql.of("select seeking.calls_back() as calls");

    private final Db db;

    WillingStore(Db db) {
        this.db = db;
    }

    /** What a search asks for; nothing in a field means it does not matter. */
    record Wish(AskId ask, Collection<String> languages, Collection<String> districts, @Nullable String trade, @Nullable Gender gender) {}

    void say(AccountId account, Willing said) {
        db.sql(SAY)
                .param("account", account.value())
                .param("trade", said.trade())
                .param("gender", AskStore.name(said.gender()))
                .param("languages", Sql.array(said.languages()))
                .param("districts", Sql.array(said.districts()))
                .param("sentence", said.sentence())
                .param("visible", said.visible())
                .param("until", said.pausedUntil())
                .update();
    }

    /** Without a language nobody could find them: the last ones said stay. */
    void speaks(AccountId account, List<String> languages) {
        db.sql(SPEAKS).param("account", account.value()).param("languages", Sql.array(languages)).update();
    }

    Optional<Willing> of(AccountId account) {
        return db.sql(OF).param("account", account.value()).query((row, _) -> willing(row)).optional();
    }

    Map<AccountId, Willing> fitting(Wish wish) {
        Map<AccountId, Willing> found = new LinkedHashMap<>();
        db.sql(FITTING)
                .param("ask", wish.ask().value())
                .param("languages", Sql.array(wish.languages()))
                .param("districts", Sql.array(wish.districts()))
                .param("trade", wish.trade())
                .param("gender", AskStore.name(wish.gender()))
                .query(row -> {
                    found.put(new AccountId(row.getObject("account_id", UUID.class)), willing(row));
                });
        return found;
    }

    List<AccountId> callers() {
        return db.sql(CALLERS).query((row, _) -> new AccountId(row.getObject("account_id", UUID.class))).list();
    }

    /** Those who may be asked to call today. */
    List<AccountId> canCall() {
        return db.sql(CAN_CALL).query((row, _) -> new AccountId(row.getObject("account_id", UUID.class))).list();
    }

    /** In turn; the same one again only when there is nobody else. */
    Optional<AccountId> nextCaller(@Nullable AccountId before) {
        return db.sql(NEXT_CALLER).param("before", before == null ? null : before.value())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class))).optional();
    }

    void addCaller(AccountId account) {
        db.sql(ADD_CALLER).param("account", account.value()).update();
    }

    void removeCaller(AccountId account) {
        db.sql(REMOVE_CALLER).param("account", account.value()).update();
    }

    boolean callsBack() {
        return db.sql(CALLS).query((row, _) -> row.getBoolean("calls")).single();
    }

    private static Willing willing(ResultSet row) throws SQLException {
        String gender = row.getString("gender");
        Date until = row.getDate("paused_until");
        return new Willing(row.getString("trade"), gender == null ? null : Gender.valueOf(gender),
                List.of((String[]) row.getArray("languages").getArray()), List.of((String[]) row.getArray("districts").getArray()),
                row.getString("sentence"), row.getBoolean("visible"), until == null ? null : until.toLocalDate());
    }
}
