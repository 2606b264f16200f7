package brussels.boost.person.domain;

import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of writings that can be pointed to now, without any person. */
@Component
public class WrittenKinds {
    private static final Sql OFFERED = Sql.of("""
            select code, name_fr, name_nl, name_en from person.written_kind where active order by position, code limit 100
            """);

    private final Db db;

    WrittenKinds(Db db) {
        this.db = db;
    }

    /** One kind. */
    public record Kind(String code, Name name) {}

    List<Kind> offered() {
        return db.sql(OFFERED).query((row, _) -> new Kind(row.getString("code"),
                new Name(row.getString("name_fr"), row.getString("name_nl"), row.getString("name_en")))).list();
    }
}
