package brussels.boost.seeking.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.seeking.AskId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of answers, of the reasons there are, and of how long silence lasts. */
@Component
class AnswerStore {
    private static final Sql ADD = Sql.of("""
            insert into seeking.answer (ask_id, account_id, answer, reason) values (:ask, :account, :answer, :reason::text)
            on conflict (ask_id, account_id) do update set answer = excluded.answer, reason = excluded.reason, answered_at = now()
            """);
    private static final Sql LAST = Sql.of("""
            select w.account_id, w.answer, r.words_fr, r.words_nl, r.words_en
            from seeking.answer w left join seeking.reason r on r.code = w.reason
            where w.ask_id = :ask order by w.answered_at desc limit 1
            """);
    private static final Sql REASONS = Sql.of("""
            select code, words_fr, words_nl, words_en from seeking.reason
            where valid_until is null or valid_until >= current_date order by position limit 20
            """);
    private static final Sql ALL_REASONS = Sql.of("""
            select code, words_fr, words_nl, words_en, valid_until is not null and valid_until < current_date as over
            from seeking.reason order by over, position limit 60
            """);
    private static final Sql PUT_REASON = Sql.of("""
            insert into seeking.reason (code, words_fr, words_nl, words_en, position)
            values (:code, :fr, :nl, :en, (select coalesce(max(position), 0) + 1 from seeking.reason))
            on conflict (code) do update set words_fr = excluded.words_fr, words_nl = excluded.words_nl, words_en = excluded.words_en
            """);
    private static final Sql END_REASON = Sql.of("""
            update seeking.reason set valid_until = case when :over then current_date - 1 end where code = :code
            """);
    private static final Sql SILENCE = Sql.of("select silence_days, told_days from seeking.setting");
    private static final Sql SET_SILENCE = Sql.of("update seeking.setting set silence_days = :days");

    private final Db db;

    AnswerStore(Db db) {
        this.db = db;
    }

    /** @param silence days before somebody calls @param told days a finished request is told */
    record Days(int silence, int told) {}

    void add(AskId ask, AccountId account, Answer.Kind kind, @Nullable String reason) {
        db.sql(ADD).param("ask", ask.value()).param("account", account.value()).param("answer", kind.name()).param("reason", reason).update();
    }

    Optional<Answer> last(AskId ask) {
        return db.sql(LAST).param("ask", ask.value()).query((row, _) -> {
            String fr = row.getString("words_fr");
            return new Answer(new AccountId(row.getObject("account_id", UUID.class)), Answer.Kind.valueOf(row.getString("answer")),
                    fr == null ? null : new Reason("", fr, row.getString("words_nl"), row.getString("words_en")));
        }).optional();
    }

    List<Reason> reasons() {
        return db.sql(REASONS).query((row, _) -> new Reason(row.getString("code"), row.getString("words_fr"),
                row.getString("words_nl"), row.getString("words_en"))).list();
    }

    /** Also those that are offered no more. */
    List<Offered> allReasons() {
        return db.sql(ALL_REASONS).query((row, _) -> new Offered(new Reason(row.getString("code"), row.getString("words_fr"),
                row.getString("words_nl"), row.getString("words_en")), row.getBoolean("over"))).list();
    }

    /** A reason and whether it is over: what was answered with it before keeps its words. */
    record Offered(Reason reason, boolean over) {}

    void put(Reason reason) {
        db.sql(PUT_REASON).param("code", reason.code()).param("fr", reason.fr()).param("nl", reason.nl()).param("en", reason.en()).update();
    }

    void end(String code, boolean over) {
        db.sql(END_REASON).param("code", code).param("over", over).update();
    }

    Days days() {
        return db.sql(SILENCE).query((row, _) -> new Days(row.getInt("silence_days"), row.getInt("told_days"))).single();
    }

    void silence(int days) {
        db.sql(SET_SILENCE).param("days", days).update();
    }
}
