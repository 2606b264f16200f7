package brussels.boost.carer.domain;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is true outside: rights, and what a young carer is told, each with its source. */
@Component
class FactList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.place, k.active, k.to_check as toCheck, k.version, null::bigint as uses,
                   k.text_fr as nameFr, k.text_nl as nameNl, k.text_en as nameEn, k.kind, k.source
            from carer.fact k order by k.kind, k.place, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update carer.fact set place = :place, active = :active, to_check = :toCheck, version = version + 1,
                   text_fr = :nameFr, text_nl = :nameNl, text_en = :nameEn, source = :source
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into carer.fact (code, place, active, to_check, text_fr, text_nl, text_en, kind, source)
            values (:code, :place, :active, :toCheck, :nameFr, :nameNl, :nameEn, :kind, :source) on conflict do nothing
            """);

    FactList() {
        super(90, "carer-facts", List.of(ListColumn.sentence("name", 600), ListColumn.choice("kind", "RIGHT", "YOUNG").grouping(), ListColumn.source()), ALL, CHANGE, ADD);
    }
}
