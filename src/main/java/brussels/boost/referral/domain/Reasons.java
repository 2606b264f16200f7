package brussels.boost.referral.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.time.Remembered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reasons, as the installation words them. */
@Component
public class Reasons {
    static final String NO_ANSWER = "no-answer";
    static final String OTHER_CHOSEN = "other-chosen";
    private static final Sql ALL = Sql.of("""
            select code, said_by, label_fr, label_nl, label_en, active from referral.reason order by place, code limit 200
            """);

    private final Db db;
    private final Remembered<List<Reason>> known;

    Reasons(Db db, BrusselsTime time) {
        this.db = db;
        this.known = new Remembered<>(time, this::read);
    }

    /** Those offered no more too, for what ended with one. Inside a transaction. */
    public List<Reason> all() {
        return known.get();
    }

    List<Reason> saidBy(String who) {
        return all().stream().filter(reason -> reason.active() && reason.saidBy().equals(who)).toList();
    }

    /** @param field of the form, named in the refusal */
    String known(@Nullable String code, String field, String who) {
        return saidBy(who).stream().map(Reason::code).filter(known -> known.equals(code)).findFirst()
                .orElseThrow(() -> Refusal.invalid(field, "referral.reason.missing"));
    }

    private List<Reason> read() {
        return db.sql(ALL).query((row, _) -> new Reason(row.getString("code"), row.getString("said_by"),
                Map.of("fr", row.getString("label_fr"), "nl", row.getString("label_nl"), "en", row.getString("label_en")), row.getBoolean("active"))).list();
    }
}
