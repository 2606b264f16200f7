package brussels.boost.plan.domain.need;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.time.Remembered;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The domains, as the installation words them. Nobody's data. */
@Component
public class NeedDomains {
    private static final Sql ALL = Sql.of("""
            select code, card, sensitive, label_fr, label_nl, label_en, ask_fr, ask_nl, ask_en, term, active
            from plan.need_domain order by place, code limit 200
            """);

    private final Db db;
    private final Remembered<List<NeedDomain>> known;

    NeedDomains(Db db, BrusselsTime time) {
        this.db = db;
        this.known = new Remembered<>(time, this::read);
    }

    /** In the order they are offered; those offered no more keep their words where something was said. Inside a transaction. */
    public List<NeedDomain> all() {
        return known.get();
    }

    public NeedDomain one(String code) {
        return all().stream().filter(domain -> domain.code().equals(code)).findFirst().orElseThrow(Refusal::notFound);
    }

    private List<NeedDomain> read() {
        return db.sql(ALL)
                .query((row, _) -> new NeedDomain(row.getString("code"),
                        Map.of("fr", row.getString("label_fr"), "nl", row.getString("label_nl"), "en", row.getString("label_en")),
                        Map.of("fr", row.getString("ask_fr"), "nl", row.getString("ask_nl"), "en", row.getString("ask_en")),
                        row.getString("card"), row.getBoolean("sensitive"), row.getString("term"), row.getBoolean("active")))
                .list();
    }
}
