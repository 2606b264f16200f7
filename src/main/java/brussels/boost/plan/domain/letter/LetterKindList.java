package brussels.boost.plan.domain.letter;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a letter can be about. A kind that is added would need its words in each language first, so the kinds are those that have them. */
@Component
class LetterKindList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.place, k.active, k.to_check as toCheck, k.version, null::bigint as uses,
                   k.label_fr as nameFr, k.label_nl as nameNl, k.label_en as nameEn
            from plan.letter_kind k order by k.place, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update plan.letter_kind set place = :place, active = :active, to_check = :toCheck, version = version + 1,
                   label_fr = :nameFr, label_nl = :nameNl, label_en = :nameEn
            where code = :code and version = :version
            """);

    LetterKindList() {
        super(30, "letter-kinds", List.of(ListColumn.name(60)), ALL, CHANGE, null);
    }
}
