package brussels.boost.dialogue.domain;

import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.Cards;
import brussels.boost.dialogue.PaperDeck.Label;
import brussels.boost.dialogue.Redrawn;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
            select card, lang, label from dialogue.card_text order by card, array_position('{fr,nl,en,ar,tr}'::text[], lang) limit 3000
            """);

    private final Db db;
    private final KnownDrawings drawings;

    Deck(Db db, KnownDrawings drawings) {
        this.db = db;
        this.drawings = drawings;
    }

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

    @Override
    public Optional<Redrawn> redrawn(String code) {
        return drawings.shown(code);
    }

    /** Every label of every card, for the backs of the paper deck. */
    Map<String, List<Label>> labels() {
        return db.sql(LABELS)
                .query((row, _) -> Map.entry(row.getString("card"), new Label(row.getString("lang"), row.getString("label"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
