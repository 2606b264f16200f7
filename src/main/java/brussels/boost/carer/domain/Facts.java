package brussels.boost.carer.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is true outside: rights, who is told about a young carer. Data, each with its source. */
@Component
class Facts {
    private static final Sql ALL = Sql.of("""
            select code, kind, text_fr, text_nl, text_en, source from carer.fact where active order by kind, place, code limit 60
            """);

    private final Db db;

    Facts(Db db) {
        this.db = db;
    }

    List<Fact> all() {
        return db.sql(ALL).query((row, _) -> new Fact(row.getString("code"), Fact.Kind.valueOf(row.getString("kind")), row.getString("text_fr"),
                row.getString("text_nl"), row.getString("text_en"), row.getString("source"))).list();
    }
}
