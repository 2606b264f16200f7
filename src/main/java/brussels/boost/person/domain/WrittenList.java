package brussels.boost.person.domain;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of writings that can be pointed to. */
@Component
class WrittenList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.position as place, k.active, k.to_check as toCheck, k.version, null::bigint as uses,
                   k.name_fr as nameFr, k.name_nl as nameNl, k.name_en as nameEn
            from person.written_kind k order by k.position, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update person.written_kind set position = :place, active = :active, to_check = :toCheck, version = version + 1,
                   name_fr = :nameFr, name_nl = :nameNl, name_en = :nameEn
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into person.written_kind (code, position, active, to_check, name_fr, name_nl, name_en)
            values (:code, :place, :active, :toCheck, :nameFr, :nameNl, :nameEn) on conflict do nothing
            """);

    WrittenList() {
        super(60, "written", List.of(ListColumn.name(120)), ALL, CHANGE, ADD);
    }

    @Override
    public String subject() {
        return "written";
    }
}
