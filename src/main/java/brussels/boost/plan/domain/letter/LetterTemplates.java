package brussels.boost.plan.domain.letter;

import brussels.boost.plan.domain.Columns;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.time.Remembered;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The kinds of letters and their words, as the installation has them. Nobody's data. Inside a transaction. */
@Component
class LetterTemplates {
    private static final Sql KINDS = Sql.of("""
            select code, attests, label_fr, label_nl, label_en, active from plan.letter_kind order by place, code limit 40
            """);
    private static final Sql IN_FORCE = Sql.of("""
            select t.version, k.attests, t.recipient, t.subject, t.greeting, t.opening, t.quoting, t.health, t.closing, t.farewell
            from plan.letter_template t join plan.letter_kind k on k.code = t.kind
            where t.kind = :kind and t.language = :language order by t.version desc limit 1
            """);

    private final Db db;
    private final Remembered<List<LetterKind>> known;

    LetterTemplates(Db db, BrusselsTime time) {
        this.db = db;
        this.known = new Remembered<>(time, this::read);
    }

    /** In the order they are offered; those offered no more too, for the letters made before. */
    List<LetterKind> kinds() {
        return known.get();
    }

    /** Those a new letter can be about. */
    List<LetterKind> offered() {
        return kinds().stream().filter(LetterKind::active).toList();
    }

    private List<LetterKind> read() {
        return db.sql(KINDS).query((row, _) -> new LetterKind(Columns.orEmpty(row.getString("code")), row.getBoolean("attests"),
                Map.of("fr", Columns.orEmpty(row.getString("label_fr")), "nl", Columns.orEmpty(row.getString("label_nl")),
                        "en", Columns.orEmpty(row.getString("label_en"))), row.getBoolean("active"))).list();
    }

    LetterTemplate inForce(String kind, LetterLanguage language) {
        return db.sql(IN_FORCE).param("kind", kind).param("language", language.tag())
                .query((row, _) -> new LetterTemplate(kind, language, row.getInt("version"), row.getBoolean("attests"),
                        Columns.orEmpty(row.getString("recipient")), Columns.orEmpty(row.getString("subject")),
                        Columns.orEmpty(row.getString("greeting")), Columns.orEmpty(row.getString("opening")),
                        Columns.orEmpty(row.getString("quoting")), Columns.orEmpty(row.getString("health")),
                        Columns.orEmpty(row.getString("closing")), Columns.orEmpty(row.getString("farewell"))))
                .optional().orElseThrow(Refusal::notFound);
    }
}
