package brussels.boost.community.domain;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The tasks nobody recognises, as they are named on the chips under a note. */
@Component
class TaskKindList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.place, k.active, k.to_check as toCheck, k.version,
                   (select coalesce(sum(t.n), 0)::bigint from community.unrecognised_task t where t.code = k.code) as uses,
                   k.label_fr as nameFr, k.label_nl as nameNl, k.label_en as nameEn
            from community.task_kind k order by k.place, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update community.task_kind set place = :place, active = :active, to_check = :toCheck, version = version + 1,
                   label_fr = :nameFr, label_nl = :nameNl, label_en = :nameEn
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into community.task_kind (code, place, active, to_check, label_fr, label_nl, label_en)
            values (:code, :place, :active, :toCheck, :nameFr, :nameNl, :nameEn) on conflict do nothing
            """);

    TaskKindList() {
        super(80, "task-kinds", List.of(ListColumn.name(60)), ALL, CHANGE, ADD);
    }

    @Override
    public Set<String> needed() {
        return Set.of("unexpected");
    }
}
