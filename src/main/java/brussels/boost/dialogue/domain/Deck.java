package brussels.boost.dialogue.domain;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.Cards;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the cards, always in the order of the deck: the program never sorts or tidies them. */
@Component
public class Deck implements Cards {
    private static final Sql DECK = Sql.of("""
            select c.code, c.domain, c.strength, c.sensitive, c.teaching, c.active,
                   coalesce(t.label, p.label, c.code) as label,
                   case when t.label is null then :page else :language end as label_language,
                   coalesce(t.reviewed, p.reviewed, false) as reviewed, p.alt
            from dialogue.card c
            left join dialogue.card_text t on t.card = c.code and t.lang = :language
            left join dialogue.card_text p on p.card = c.code and p.lang = :page
            order by c.position, c.code
            limit 500
            """);
    private static final Sql LABELS = Sql.of("""
            select t.card, t.lang, t.label, t.reviewed from dialogue.card_text t
            join dialogue.card c on c.code = t.card
            order by c.position, t.card, t.lang
            limit 3000
            """);

    private final Db db;

    Deck(Db db) {
        this.db = db;
    }

    /** A label in one of its languages, for the page that must hold them all. */
    public record Label(String card, String lang, String text, boolean reviewed) {}

    @Override
    public List<Card> deck(String language, String page) {
        return db.sql(DECK)
                .param("language", language)
                .param("page", page)
                .query((row, _) -> new Card(row.getString("code"), row.getString("domain"), row.getBoolean("strength"),
                        row.getBoolean("sensitive"), row.getBoolean("teaching"), row.getBoolean("active"), row.getString("label"),
                        row.getString("label_language"), row.getBoolean("reviewed"), row.getString("alt")))
                .list();
    }

    public List<Label> labels() {
        return db.sql(LABELS)
                .query((row, _) -> new Label(row.getString("card"), row.getString("lang"), row.getString("label"), row.getBoolean("reviewed")))
                .list();
    }
}
