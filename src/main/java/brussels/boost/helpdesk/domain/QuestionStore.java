package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.Channel;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.Outcome;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of one question. Who may see which is the table's own policy. */
@Component
class QuestionStore {
    private static final Sql KEEP = Sql.of("""
            insert into helpdesk.question as q (id, line_id, channel, held_by, caller, trade, unit, language, words, reach, steps, themes)
            values (:id, (select a.line_id from helpdesk.adviser a where a.account_id = :by order by a.since, a.line_id limit 1), :channel, :by,
                :caller::text, :trade::text, :unit::text, :language::text, :words::bytea, :reach::bytea, :steps::bytea, :themes::text[])
            on conflict (id) do update set channel = excluded.channel, held_by = excluded.held_by, caller = excluded.caller, trade = excluded.trade,
                unit = excluded.unit, language = excluded.language, words = excluded.words, reach = excluded.reach, steps = coalesce(excluded.steps, q.steps),
                themes = case when cardinality(excluded.themes) = 0 then q.themes else excluded.themes end, cleaned = false, changed_at = now()
            where q.state = 'OPEN' and (q.held_by is null or q.held_by = :by)
            """);
    private static final Sql ASK = Sql.of("""
            insert into helpdesk.question (id, line_id, channel, asked_by, caller, trade, unit, language, words, reach, themes)
            values (:id, :line::uuid, 'MAIL', :by, 'PROFESSIONAL', :trade::text, :unit::text, :language::text, :words::bytea, :reach::bytea, :themes::text[])
            on conflict (id) do nothing
            """);
    private static final Sql ONE = Sql.of("""
            select id, line_id, channel, held_by, asked_by, caller, trade, unit, language, themes, words, reach, steps, state, call_back_on, outcome,
                gap, opened_at, closed_at, worked_asked_at, worked from helpdesk.question where id = :id
            """);
    private static final Sql END = Sql.of("""
            update helpdesk.question set state = :state, outcome = :outcome, call_back_on = :on::date, words = :words::bytea, cleaned = true, reach = :reach::bytea,
                steps = :steps::bytea, themes = :themes::text[], closed_at = case when :state = 'CLOSED' then now() end, changed_at = now()
            where id = :id and state = 'OPEN'
            """);
    private static final Sql GAP = Sql.of("update helpdesk.question set gap = :gap, outcome = 'NOTHING', themes = :themes::text[] where id = :id and gap is null");
    private static final Sql HOLD = Sql.of("""
            update helpdesk.question set held_by = :to::uuid, line_id = coalesce(:line::uuid, line_id), changed_at = now() where id = :id and state = 'OPEN'
            """);
    private static final Sql WORKED = Sql.of("update helpdesk.question set worked = :worked, worked_at = now() where id = :id and state = 'CLOSED'");

    private final Db db;
    private final SealedQuestion sealing;

    QuestionStore(Db db, SealedQuestion sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    /** False when a colleague has it, or it is over. */
    boolean keep(NewQuestion heard, AccountId adviser) {
        return db.sql(KEEP)
                .param("id", heard.id().value())
                .param("channel", heard.channel().name())
                .param("by", adviser.value())
                .param("caller", heard.caller() == null ? null : heard.caller().name())
                .param("trade", heard.trade())
                .param("unit", heard.unit())
                .param("language", heard.language())
                .param("words", sealing.seal(heard.id(), heard.words()))
                .param("reach", sealing.seal(heard.id(), heard.reach()))
                .param("steps", sealing.seal(heard.id(), heard.steps()))
                .param("themes", Sql.array(heard.themes()))
                .update() == 1;
    }

    void ask(NewQuestion asked, @Nullable LineId line, AccountId by) {
        db.sql(ASK)
                .param("id", asked.id().value())
                .param("line", line == null ? null : line.value())
                .param("by", by.value())
                .param("trade", asked.trade())
                .param("unit", asked.unit())
                .param("language", asked.language())
                .param("words", sealing.seal(asked.id(), asked.words()))
                .param("reach", sealing.seal(asked.id(), asked.reach()))
                .param("themes", Sql.array(asked.themes()))
                .update();
    }

    Optional<Question> one(QuestionId id) {
        return db.sql(ONE).param("id", id.value()).query((row, _) -> question(row)).optional();
    }

    /** It ends, or waits for a day; its words are now the cleaned ones. */
    boolean end(NewQuestion heard, Outcome outcome, @Nullable LocalDate callBackOn) {
        return db.sql(END)
                .param("id", heard.id().value())
                .param("state", outcome.ends() ? "CLOSED" : "OPEN")
                .param("outcome", outcome.name())
                .param("on", outcome.ends() ? null : callBackOn)
                .param("words", sealing.seal(heard.id(), heard.words()))
                .param("reach", sealing.seal(heard.id(), heard.reach()))
                .param("steps", sealing.seal(heard.id(), heard.steps()))
                .param("themes", Sql.array(heard.themes()))
                .update() == 1;
    }

    /** False when it was reported already. */
    boolean gap(QuestionId id, UUID gap, List<String> themes) {
        return db.sql(GAP).param("id", id.value()).param("gap", gap).param("themes", Sql.array(themes)).update() == 1;
    }

    boolean hold(QuestionId id, @Nullable AccountId to, @Nullable LineId line) {
        return db.sql(HOLD).param("id", id.value()).param("to", to == null ? null : to.value()).param("line", line == null ? null : line.value()).update() == 1;
    }

    void worked(QuestionId id, Question.Worked worked) {
        db.sql(WORKED).param("id", id.value()).param("worked", worked.name()).update();
    }

    Question question(ResultSet row) throws SQLException {
        var id = new QuestionId(row.getObject("id", UUID.class));
        UUID line = row.getObject("line_id", UUID.class);
        String caller = row.getString("caller");
        String outcome = row.getString("outcome");
        String worked = row.getString("worked");
        Timestamp closed = row.getTimestamp("closed_at");
        return new Question(id, line == null ? null : new LineId(line), Channel.valueOf(row.getString("channel")), account(row, "held_by"), account(row, "asked_by"),
                caller == null ? null : Caller.valueOf(caller), row.getString("trade"), row.getString("unit"), row.getString("language"),
                List.of((String[]) row.getArray("themes").getArray()), sealing.open(id, row.getBytes("words")), sealing.open(id, row.getBytes("reach")),
                sealing.open(id, row.getBytes("steps")), row.getString("state").equals("OPEN"), row.getObject("call_back_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome), row.getObject("gap") != null, row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant(), row.getTimestamp("worked_asked_at") != null, worked == null ? null : Question.Worked.valueOf(worked));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
