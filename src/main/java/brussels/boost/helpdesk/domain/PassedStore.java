package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of passing a question on. */
@Component
class PassedStore {
    private static final Sql ADD = Sql.of("""
            insert into helpdesk.passed (id, question_id, from_account, to_account, from_line, to_line)
            values (:id, :question, :from::uuid, :to::uuid, :fromLine::uuid, :toLine::uuid)
            """);
    private static final Sql OF = Sql.of("select from_account, to_account, to_line, at from helpdesk.passed where question_id = :question order by at limit 50");

    private final Db db;

    PassedStore(Db db) {
        this.db = db;
    }

    /** From whom to whom, or to which line. */
    record Step(@Nullable AccountId from, @Nullable AccountId to, @Nullable LineId line, Instant at) {}

    void add(Question question, @Nullable AccountId to, @Nullable LineId line) {
        db.sql(ADD)
                .param("id", Id.next())
                .param("question", question.id().value())
                .param("from", question.heldBy() == null ? null : question.heldBy().value())
                .param("to", to == null ? null : to.value())
                .param("fromLine", question.line() == null ? null : question.line().value())
                .param("toLine", line == null ? null : line.value())
                .update();
    }

    List<Step> of(QuestionId question) {
        return db.sql(OF).param("question", question.value()).query((row, _) -> new Step(account(row, "from_account"), account(row, "to_account"),
                row.getObject("to_line", UUID.class) == null ? null : new LineId(row.getObject("to_line", UUID.class)), row.getTimestamp("at").toInstant())).list();
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
