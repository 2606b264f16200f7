package brussels.boost.dialogue.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The words of a card in each language, who read them over, who drew it, tried it and approved it, and whether it is
 * still dealt. What is changed here stays when the program's own deck changes.
 */
@Component
public class EditCard {
    public static final List<String> LANGUAGES = List.of("fr", "nl", "en", "ar", "tr");
    static final String SUBJECT = "card";
    private static final Sql LIST = Sql.of("""
            select c.code, c.drawn_by, c.tried_with, c.approved_by, c.active, c.edited, c.version from dialogue.card c order by c.position, c.code limit 500
            """);
    private static final Sql ONE = Sql.of("""
            select code, drawn_by, tried_with, approved_by, active, edited, version from dialogue.card where code = :code
            """);
    private static final Sql LABELS = Sql.of("""
            select card, lang, label, reviewed from dialogue.card_text where :code::text is null or card = :code order by card, lang limit 3000
            """);
    private static final Sql CHANGE = Sql.of("""
            update dialogue.card set drawn_by = :drawn, tried_with = :tried, approved_by = :approved, active = :active, edited = true,
                   version = version + 1
            where code = :code and version = :version
            """);
    private static final Sql LABEL = Sql.of("""
            insert into dialogue.card_text (card, lang, label, reviewed, edited) values (:code, :lang, :label, :reviewed, true)
            on conflict (card, lang) do update set label = excluded.label, reviewed = excluded.reviewed, edited = true
            where (dialogue.card_text.label, dialogue.card_text.reviewed) is distinct from (excluded.label, excluded.reviewed)
            """);

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final Db db;

    EditCard(Transactions transactions, Duties duties, History history, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.db = db;
    }

    /** One language of a card. @param reviewed somebody who lives in that language read it */
    public record Label(String text, boolean reviewed) {
        public static final Label NONE = new Label("", false);
    }

    /** @param edited changed here; the program's deck no longer writes over it */
    public record Card(String code, String drawnBy, String triedWith, String approvedBy, boolean active, boolean edited, int version,
            Map<String, Label> labels) {
        public Label label(String language) {
            return labels.getOrDefault(language, Label.NONE);
        }

        Card with(Map<String, Label> others) {
            return new Card(code, drawnBy, triedWith, approvedBy, active, edited, version, others);
        }

        private Map<String, String> fields() {
            var fields = new TreeMap<String, String>();
            fields.put("card.drawnBy", drawnBy.strip());
            fields.put("card.triedWith", triedWith.strip());
            fields.put("card.approvedBy", approvedBy.strip());
            fields.put("card.active", active ? "admin.yes" : "admin.no");
            labels.forEach((language, label) -> {
                if (!label.text().isBlank()) {
                    fields.put("card.label." + language, label.text().strip());
                    fields.put("card.reviewed." + language, label.reviewed() ? "admin.yes" : "admin.no");
                }
            });
            return fields;
        }
    }

    public record Opened(Card card, List<History.Line> history) {}

    private record Row(String card, String language, Label label) {}

    public List<Card> list(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            var labels = new TreeMap<String, Map<String, Label>>();
            labels(null).forEach(row -> labels.computeIfAbsent(row.card(), _ -> new TreeMap<>()).put(row.language(), row.label()));
            return db.sql(LIST).query((row, _) -> card(row)).list().stream()
                    .map(card -> card.with(labels.getOrDefault(card.code(), Map.of()))).toList();
        });
    }

    public Opened one(Actor actor, String code) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Opened(find(code), history.of(SUBJECT, code));
        });
    }

    public void run(Actor actor, Card typed) {
        if (typed.label("fr").text().isBlank()) {
            throw Refusal.invalid("label-fr", "card.label.missing");
        }
        if (typed.drawnBy().isBlank()) {
            throw Refusal.invalid("drawnBy", "card.drawnBy.missing");
        }
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Card now = find(typed.code());
            if (db.sql(CHANGE).param("drawn", typed.drawnBy().strip()).param("tried", typed.triedWith().strip())
                    .param("approved", typed.approvedBy().strip()).param("active", typed.active()).param("code", typed.code())
                    .param("version", typed.version()).update() == 0) {
                throw Refusal.conflict("card.conflict");
            }
            var kept = new TreeMap<>(now.labels());
            typed.labels().forEach((language, label) -> {
                if (!label.text().isBlank() && LANGUAGES.contains(language)) {
                    db.sql(LABEL).param("code", typed.code()).param("lang", language).param("label", label.text().strip())
                            .param("reviewed", label.reviewed()).update();
                    kept.put(language, label);
                }
            });
            history.keep(actor, SUBJECT, typed.code(), now.fields(), typed.with(kept).fields());
        });
    }

    private Card find(String code) {
        Optional<Card> card = db.sql(ONE).param("code", code).query((row, _) -> card(row)).optional();
        var labels = new TreeMap<String, Label>();
        labels(code).forEach(row -> labels.put(row.language(), row.label()));
        return card.orElseThrow(Refusal::notFound).with(labels);
    }

    private List<Row> labels(@Nullable String code) {
        return db.sql(LABELS).param("code", code)
                .query((row, _) -> new Row(row.getString("card"), row.getString("lang"), new Label(row.getString("label"), row.getBoolean("reviewed"))))
                .list();
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(row.getString("code"), row.getString("drawn_by"), row.getString("tried_with"), row.getString("approved_by"),
                row.getBoolean("active"), row.getBoolean("edited"), row.getInt("version"), Map.of());
    }
}
