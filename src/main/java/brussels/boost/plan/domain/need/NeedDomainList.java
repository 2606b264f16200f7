package brussels.boost.plan.domain.need;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.Cards;
import brussels.boost.directory.NeedNames;
import brussels.boost.platform.db.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is gone through together about needs: the words, a sentence to begin with, the card that shows it, and what the directory calls it. */
@Component
class NeedDomainList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.place, k.active, k.to_check as toCheck, k.version, null::bigint as uses,
                   k.label_fr as nameFr, k.label_nl as nameNl, k.label_en as nameEn,
                   k.ask_fr as askFr, k.ask_nl as askNl, k.ask_en as askEn, k.card, k.term, k.sensitive
            from plan.need_domain k order by k.place, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update plan.need_domain set place = :place, active = :active, to_check = :toCheck, version = version + 1,
                   label_fr = :nameFr, label_nl = :nameNl, label_en = :nameEn,
                   ask_fr = :askFr, ask_nl = :askNl, ask_en = :askEn, card = nullif(:card, ''), term = nullif(:term, ''), sensitive = :sensitive::boolean
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into plan.need_domain (code, place, active, to_check, label_fr, label_nl, label_en, ask_fr, ask_nl, ask_en, card, term, sensitive)
            values (:code, :place, :active, :toCheck, :nameFr, :nameNl, :nameEn, :askFr, :askNl, :askEn,
                    nullif(:card, ''), nullif(:term, ''), :sensitive::boolean) on conflict do nothing
            """);

    private final Cards cards;
    private final NeedNames needs;

    NeedDomainList(Cards cards, NeedNames needs) {
        super(20, "need-domains", List.of(ListColumn.name(60), ListColumn.sentence("ask", 200), ListColumn.choice("card").orNothing(), ListColumn.choice("term").orNothing(),
                ListColumn.yesNo("sensitive").tagged()), ALL, CHANGE, ADD);
        this.cards = cards;
        this.needs = needs;
    }

    @Override
    public List<Option> options(String column) {
        return column.equals("card") ? cards() : needs.all().stream().map(one -> new Option(one.code(), Map.of("fr", one.nameFr(), "nl", one.nameNl(), "en", one.nameEn()))).toList();
    }

    private List<Option> cards() {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        for (String language : List.of("fr", "nl", "en")) {
            for (Card card : cards.deck(language, language)) {
                names.computeIfAbsent(card.code(), _ -> new LinkedHashMap<>()).put(language, card.label());
            }
        }
        return names.entrySet().stream().map(one -> new Option(one.getKey(), one.getValue())).toList();
    }
}
