package brussels.boost.referral.domain.steps;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words for the answers that are given: they describe an answer, never a person. Retired, one stays where it was said. */
@Component
class CareWordList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.place, k.active, k.to_check as toCheck, k.version, null::bigint as uses,
                   k.label_fr as nameFr, k.label_nl as nameNl, k.label_en as nameEn
            from referral.care_kind k order by k.place, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update referral.care_kind set place = :place, active = :active, to_check = :toCheck, version = version + 1,
                   label_fr = :nameFr, label_nl = :nameNl, label_en = :nameEn
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into referral.care_kind (code, place, active, to_check, label_fr, label_nl, label_en)
            values (:code, :place, :active, :toCheck, :nameFr, :nameNl, :nameEn) on conflict do nothing
            """);

    CareWordList() {
        super(50, "care-words", List.of(ListColumn.name(80)), ALL, CHANGE, ADD);
    }

    @Override
    public String subject() {
        return "care-words";
    }
}
