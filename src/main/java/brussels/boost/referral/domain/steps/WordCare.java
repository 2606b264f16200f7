package brussels.boost.referral.domain.steps;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words for the answers that are given: they describe an answer, never a person. Retired, one stays where it was said. */
@Component
public class WordCare {
    private static final String SUBJECT = "care-words";
    private static final int LONGEST = 80;
    private static final Sql ALL = Sql.of("""
            select code, label_fr, label_nl, label_en, active, version from referral.care_kind order by place, code limit 50
            """);
    private static final Sql CHANGE = Sql.of("""
            update referral.care_kind set label_fr = :fr, label_nl = :nl, label_en = :en, active = :active, version = version + 1
            where code = :code and version = :version
            """);

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final Db db;

    WordCare(Transactions transactions, Duties duties, History history, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.db = db;
    }

    /** One answer as it is said. @param active offered */
    public record Words(CareKind kind, boolean active, int version) {
        private Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("name.fr", kind.french());
            fields.put("name.nl", kind.dutch());
            fields.put("name.en", kind.english());
            fields.put("care.offered", active ? "admin.yes" : "admin.no");
            return fields;
        }
    }

    public record Opened(List<Words> words, List<History.Line> history) {}

    public Opened read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Opened(all(), history.of(SUBJECT, SUBJECT));
        });
    }

    public void run(Actor actor, Words typed) {
        if (Stream.of(typed.kind().french(), typed.kind().dutch(), typed.kind().english()).anyMatch(text -> text.isBlank() || text.length() > LONGEST)) {
            throw Refusal.invalid("fr", "care.words.missing");
        }
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            List<Words> all = all();
            Words now = all.stream().filter(one -> one.kind().code().equals(typed.kind().code())).findFirst().orElseThrow(Refusal::notFound);
            if (!typed.active() && all.stream().noneMatch(one -> one.active() && one != now)) {
                throw Refusal.invalid("fr", "care.words.last");
            }
            if (db.sql(CHANGE).param("fr", typed.kind().french()).param("nl", typed.kind().dutch()).param("en", typed.kind().english())
                    .param("active", typed.active()).param("code", typed.kind().code()).param("version", typed.version()).update() == 0) {
                throw Refusal.conflict("programme.conflict");
            }
            history.keep(actor, SUBJECT, SUBJECT, now.fields(), typed.fields());
        });
    }

    private List<Words> all() {
        return db.sql(ALL).query((row, _) -> new Words(new CareKind(row.getString("code"), row.getString("label_fr"), row.getString("label_nl"),
                row.getString("label_en")), row.getBoolean("active"), row.getInt("version"))).list();
    }
}
