package brussels.boost.helpdesk.domain;

import brussels.boost.directory.ServiceId;
import brussels.boost.helpdesk.KnowHowId;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SQL of what goes with whoever asks. */
@Component
class GivenStore {
    private static final Sql GIVE = Sql.of("""
            insert into helpdesk.given (question_id, kind, thing) values (:question, :kind, :thing) on conflict do nothing
            """);
    private static final Sql TAKE_BACK = Sql.of("delete from helpdesk.given where question_id = :question and kind = :kind and thing = :thing");
    private static final Sql OF = Sql.of("select kind, thing from helpdesk.given where question_id = :question order by at limit 40");

    private final Db db;

    GivenStore(Db db) {
        this.db = db;
    }

    /** What is given, in the order it was. */
    record Given(List<ServiceId> services, List<KnowHowId> sheets) {}

    void give(QuestionId question, String kind, UUID thing) {
        db.sql(GIVE).param("question", question.value()).param("kind", kind).param("thing", thing).update();
    }

    void takeBack(QuestionId question, String kind, UUID thing) {
        db.sql(TAKE_BACK).param("question", question.value()).param("kind", kind).param("thing", thing).update();
    }

    Given of(QuestionId question) {
        record Row(String kind, UUID thing) {}
        List<Row> rows = db.sql(OF).param("question", question.value()).query((row, _) -> new Row(row.getString("kind"), row.getObject("thing", UUID.class))).list();
        return new Given(rows.stream().filter(row -> row.kind().equals("SERVICE")).map(row -> new ServiceId(row.thing())).toList(),
                rows.stream().filter(row -> row.kind().equals("KNOW_HOW")).map(row -> new KnowHowId(row.thing())).toList());
    }
}
