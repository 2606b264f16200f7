package brussels.boost.seeking.domain;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kind reasons of "not now": what was answered with one before keeps it. */
@Component
class SeekingReasonList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.position as place, k.active, k.to_check as toCheck, k.version, null::bigint as uses,
                   k.words_fr as nameFr, k.words_nl as nameNl, k.words_en as nameEn
            from seeking.reason k order by k.position, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update seeking.reason set position = :place, active = :active, to_check = :toCheck, version = version + 1,
                   words_fr = :nameFr, words_nl = :nameNl, words_en = :nameEn
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into seeking.reason (code, position, active, to_check, words_fr, words_nl, words_en)
            values (:code, :place, :active, :toCheck, :nameFr, :nameNl, :nameEn) on conflict do nothing
            """);

    SeekingReasonList() {
        super(70, "seeking-reasons", List.of(ListColumn.name(200)), ALL, CHANGE, ADD);
    }

    @Override
    public String subject() {
        return "seeking.reason";
    }
}
