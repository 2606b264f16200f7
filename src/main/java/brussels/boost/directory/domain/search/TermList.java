package brussels.boost.directory.domain.search;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.access.ListLine;
import brussels.boost.directory.ListingsChanged;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The needs people come with, and the words they say for them; a search for such a word means the need. */
@Component
class TermList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select t.code, t.position as place, not t.retired as active, t.to_check as toCheck, t.version,
                   (select count(*) from directory.attribute a where a.taxonomy = 'need' and a.term = t.code) as uses,
                   t.name_fr as nameFr, t.name_nl as nameNl, t.name_en as nameEn, coalesce(t.parent, t.code) as parent,
                   (select string_agg(w.word, E'\n' order by w.word) from directory.everyday_word w where w.term = t.code and w.language = 'fr') as wordsFr,
                   (select string_agg(w.word, E'\n' order by w.word) from directory.everyday_word w where w.term = t.code and w.language = 'nl') as wordsNl,
                   (select string_agg(w.word, E'\n' order by w.word) from directory.everyday_word w where w.term = t.code and w.language = 'en') as wordsEn
            from directory.taxonomy_term t left join directory.taxonomy_term p on p.code = t.parent
            order by coalesce(p.position, t.position), coalesce(t.parent, t.code), t.parent is not null, t.position, t.code limit 1000
            """);
    private static final Sql CHANGE = Sql.of("""
            update directory.taxonomy_term set position = :place, retired = not :active::boolean, to_check = :toCheck, version = version + 1,
                   name_fr = :nameFr, name_nl = :nameNl, name_en = :nameEn
            where code = :code and version = :version
            """);
    private static final Sql ADD = Sql.of("""
            insert into directory.taxonomy_term (code, position, retired, to_check, name_fr, name_nl, name_en, parent)
            values (:code, :place, not :active::boolean, :toCheck, :nameFr, :nameNl, :nameEn, nullif(:parent, '')) on conflict do nothing
            """);
    private static final Sql FORGET = Sql.of("delete from directory.everyday_word where term = :term and language = :language");
    private static final Sql SAY = Sql.of("""
            insert into directory.everyday_word (term, language, word)
            select :term, :language, w.word from unnest(string_to_array(:words, E'\n')) as w (word) on conflict do nothing
            """);
    private static final Sql ROOTS = Sql.of("""
            select code, name_fr, name_nl, name_en from directory.taxonomy_term where parent is null and not retired order by position limit 200
            """);

    private final Db db;
    private final ApplicationEventPublisher events;

    TermList(Db db, ApplicationEventPublisher events) {
        super(100, "needs", List.of(ListColumn.name(80), ListColumn.choice("parent").orNothing().grouping(), ListColumn.of("words", ListColumn.Kind.WORDS, 2000)),
                ALL, CHANGE, ADD);
        this.db = db;
        this.events = events;
    }

    @Override
    public List<Option> options(String column) {
        return db.sql(ROOTS).query((row, _) -> new Option(row.getString("code"),
                Map.of("fr", row.getString("name_fr"), "nl", row.getString("name_nl"), "en", row.getString("name_en")))).list();
    }

    /** Readable, because it leaves the program with the open data: letters only, after those of the need it stands under. */
    @Override
    public String freshCode(ListLine typed, String id) {
        String name = typed.value("nameEn").isBlank() ? typed.value("nameFr") : typed.value("nameEn");
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("[^a-z]", "");
        String own = letters.isEmpty() ? "x" + id.replaceAll("[^a-f]", "") : letters;
        return typed.value("parent").isEmpty() ? own : typed.value("parent") + "." + own;
    }

    @Override
    public void changed(ListLine line) {
        for (String language : List.of("Fr", "Nl", "En")) {
            db.sql(FORGET).param("term", line.code()).param("language", language.toLowerCase(Locale.ROOT)).update();
            db.sql(SAY).param("term", line.code()).param("language", language.toLowerCase(Locale.ROOT)).param("words", line.value("words" + language)).update();
        }
        events.publishEvent(new ListingsChanged(List.of()));
    }
}
