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

/** The SQL of answers, and of the reasons that are offered. */
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
            where active order by position limit 20
            """);

    private final Db db;

    AnswerStore(Db db) {
        this.db = db;
    }

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
}
