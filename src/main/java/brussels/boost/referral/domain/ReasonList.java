package brussels.boost.referral.domain;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Why something came to nothing; who says it is chosen once, because a service's no is never the person's. */
@Component
class ReasonList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.place, k.active, k.to_check as toCheck, k.version, null::bigint as uses,
                   k.label_fr as nameFr, k.label_nl as nameNl, k.label_en as nameEn, k.said_by as saidBy
            from referral.reason k order by k.said_by = 'SILENCE', array_position(array['SERVICE', 'PERSON', 'SENDER'], k.said_by), k.place, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update referral.reason set place = :place, active = :active, to_check = :toCheck, version = version + 1,
                   label_fr = :nameFr, label_nl = :nameNl, label_en = :nameEn
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into referral.reason (code, place, active, to_check, label_fr, label_nl, label_en, said_by)
            values (:code, :place, :active, :toCheck, :nameFr, :nameNl, :nameEn, :saidBy) on conflict do nothing
            """);

    ReasonList() {
        super(40, "referral-reasons", List.of(ListColumn.name(120), ListColumn.choice("saidBy", "SERVICE", "PERSON", "SENDER").grouping()), ALL, CHANGE, ADD);
    }

    @Override
    public Set<String> needed() {
        return Set.of("no-answer", "other-chosen", "person-declined", "no-longer-needed");
    }
}
