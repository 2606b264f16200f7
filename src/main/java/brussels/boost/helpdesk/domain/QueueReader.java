package brussels.boost.helpdesk.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The SQL of lists of questions. */
@Component
class QueueReader {
    private static final Sql OPEN = Sql.of("""
            select id, line_id, channel, held_by, asked_by, caller, trade, unit, language, themes, words, reach, steps, state, call_back_on, outcome,
                gap, opened_at, closed_at, worked_asked_at, worked from helpdesk.question
            where state = 'OPEN' order by call_back_on nulls first, opened_at limit 200
            """);
    private static final Sql ASKED_BY = Sql.of("""
            select id, line_id, channel, held_by, asked_by, caller, trade, unit, language, themes, words, reach, steps, state, call_back_on, outcome,
                gap, opened_at, closed_at, worked_asked_at, worked from helpdesk.question
            where asked_by = :account order by opened_at desc limit 50
            """);
    private static final Sql WAITING = Sql.of("""
            select count(*) as waiting from helpdesk.question
            where state = 'OPEN' and (held_by is null or held_by = :account and call_back_on <= current_date)
            """);
    private final Db db;
    private final QuestionStore store;

    QueueReader(Db db, QuestionStore store) {
        this.db = db;
        this.store = store;
    }

    List<Question> open() {
        return db.sql(OPEN).query((row, _) -> store.question(row)).list();
    }

    List<Question> askedBy(AccountId account) {
        return db.sql(ASKED_BY).param("account", account.value()).query((row, _) -> store.question(row)).list();
    }

    int waiting(AccountId adviser) {
        return db.sql(WAITING).param("account", adviser.value()).query((row, _) -> row.getInt("waiting")).single();
    }
}
