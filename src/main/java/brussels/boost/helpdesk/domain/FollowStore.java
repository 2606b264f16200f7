package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The SQL of what happens to questions in time: asked about, cleaned, erased. */
@Component
class FollowStore {
    private static final Sql TO_ASK = Sql.of("""
            select id, line_id, channel, held_by, asked_by, caller, trade, unit, language, themes, words, reach, steps, state, call_back_on, outcome,
                gap, opened_at, closed_at, worked_asked_at, worked from helpdesk.question
            where state = 'CLOSED' and closed_at < now() - interval '7 days' and closed_at > now() - interval '28 days' and worked_asked_at is null and worked is null
                and outcome in ('ANSWERED', 'ORIENTED', 'MEETING') and (reach is not null or asked_by is not null)
            order by closed_at limit 200
            """);
    private static final Sql ASKED = Sql.of("update helpdesk.question set worked_asked_at = now() where id = :id");
    private static final Sql TO_CLEAN = Sql.of("""
            select id, line_id, channel, held_by, asked_by, caller, trade, unit, language, themes, words, reach, steps, state, call_back_on, outcome,
                gap, opened_at, closed_at, worked_asked_at, worked from helpdesk.question
            where not cleaned and words is not null and changed_at < now() - interval '1 day' order by changed_at limit 200
            """);
    private static final Sql CLEANED = Sql.of("update helpdesk.question set words = :words::bytea, steps = :steps::bytea, cleaned = true where id = :id");
    private static final Sql ERASE = Sql.of("""
            update helpdesk.question set words = null, reach = null, steps = null
            where opened_at < now() - make_interval(days => :days) and (words is not null or reach is not null or steps is not null)
            """);

    private final Db db;
    private final QuestionStore questions;
    private final SealedQuestion sealing;

    FollowStore(Db db, QuestionStore questions, SealedQuestion sealing) {
        this.db = db;
        this.questions = questions;
        this.sealing = sealing;
    }

    List<Question> toAsk() {
        return db.sql(TO_ASK).query((row, _) -> questions.question(row)).list();
    }

    void asked(QuestionId id) {
        db.sql(ASKED).param("id", id.value()).update();
    }

    List<Question> toClean() {
        return db.sql(TO_CLEAN).query((row, _) -> questions.question(row)).list();
    }

    void cleaned(Question question) {
        db.sql(CLEANED)
                .param("id", question.id().value())
                .param("words", sealing.seal(question.id(), CloseQuestion.proposed(question.words())))
                .param("steps", sealing.seal(question.id(), CloseQuestion.proposed(question.steps())))
                .update();
    }

    int erase(int days) {
        return db.sql(ERASE).param("days", days).update();
    }
}
