package brussels.boost.directory.domain.search;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the taxonomy of needs with its everyday words. */
@Component
class TermReader {
    private static final Sql ALL = Sql.of("""
            select t.code, t.parent, t.name_fr, t.name_nl, t.name_en,
                   array(select w.word from directory.everyday_word w where w.term = t.code and w.language = 'fr' order by 1) as words_fr,
                   array(select w.word from directory.everyday_word w where w.term = t.code and w.language = 'nl' order by 1) as words_nl,
                   array(select w.word from directory.everyday_word w where w.term = t.code and w.language = 'en' order by 1) as words_en
            from directory.taxonomy_term t where not t.retired order by t.position limit 1000
            """);

    private static final Sql VERSIONS = Sql.of("select sum(version)::bigint as versions from directory.taxonomy_term");

    private final Db db;

    TermReader(Db db) {
        this.db = db;
    }

    List<Term> all() {
        return db.sql(ALL).query((row, _) -> new Term(row.getString("code"), row.getString("parent"),
                Map.of("fr", row.getString("name_fr"), "nl", row.getString("name_nl"), "en", row.getString("name_en")),
                Map.of("fr", words(row, "fr"), "nl", words(row, "nl"), "en", words(row, "en")))).list();
    }

    /** Another number whenever a term or its words changed. */
    long versions() {
        return db.sql(VERSIONS).query((row, _) -> row.getLong("versions")).single();
    }

    private static List<String> words(ResultSet row, String language) throws SQLException {
        Array array = row.getArray("words_" + language);
        return List.of((String[]) array.getArray());
    }
}
