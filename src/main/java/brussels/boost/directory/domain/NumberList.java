package brussels.boost.directory.domain;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.access.ListLine;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The numbers to call when it cannot wait, and who is shown which. */
@Component
class NumberList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select k.code, k.place, k.active, k.to_check as toCheck, k.version, null::bigint as uses,
                   k.words_fr as nameFr, k.words_nl as nameNl, k.words_en as nameEn,
                   k.number, k.desk, k.carers, k.young, k.source
            from directory.number_to_call k order by k.place, k.code limit 200
            """);
    private static final Sql CHANGE = Sql.of("""
            update directory.number_to_call set place = :place, active = :active, to_check = :toCheck, version = version + 1,
                   words_fr = :nameFr, words_nl = :nameNl, words_en = :nameEn,
                   number = :number, desk = :desk::boolean, carers = :carers::boolean, young = :young::boolean, source = :source
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into directory.number_to_call (code, place, active, to_check, words_fr, words_nl, words_en, number, desk, carers, young, source)
            values (:code, :place, :active, :toCheck, :nameFr, :nameNl, :nameEn,
                    :number, :desk::boolean, :carers::boolean, :young::boolean, :source) on conflict do nothing
            """);

    private static final Sql TAKEN = Sql.of("select exists (select 1 from directory.number_to_call where number = :number and code <> :code) as taken");

    private final Db db;

    NumberList(Db db) {
        super(10, "numbers", List.of(ListColumn.name(80), ListColumn.of("number", ListColumn.Kind.TEXT, 20).tagged(), ListColumn.yesNo("desk").tagged(),
                ListColumn.yesNo("carers").tagged(), ListColumn.yesNo("young").tagged(), ListColumn.source().orNothing()), ALL, CHANGE, ADD);
        this.db = db;
    }

    @Override
    public void check(ListLine typed, Map<String, String> wrong) {
        if (!typed.value("number").matches("[+\\d][\\d ]{1,19}")) {
            wrong.put("number", "list.refusal.number");
        } else if (db.sql(TAKEN).param("number", typed.value("number")).param("code", typed.code()).query((row, _) -> row.getBoolean("taken")).single()) {
            wrong.put("number", "list.refusal.numberTaken");
        }
    }
}
