package brussels.boost.directory.domain;

import brussels.boost.directory.NewSource;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where facts come from. */
@Component
class SourceStore {
    private static final Sql ENTER = Sql.of("""
            insert into directory.source (code, kind, name, rank, licence, attribution, url)
            values (:code, 'IMPORT', :name, :rank, :licence::text, :attribution::text, :url::text)
            on conflict (code) do update set name = excluded.name, rank = excluded.rank, licence = excluded.licence,
                attribution = excluded.attribution, url = excluded.url
            """);
    private static final Sql ENTER_ONCE = Sql.of("""
            insert into directory.source (code, kind, name, rank, licence, attribution, url)
            values (:code, 'IMPORT', :name, :rank, :licence::text, :attribution::text, :url::text) on conflict (code) do nothing
            """);
    private static final Sql IS_IMPORT = Sql.of("select exists (select 1 from directory.source where code = :code and kind = 'IMPORT') as known");
    private static final Sql ALL = Sql.of("""
            select s.code, s.kind, s.name, s.rank, s.licence, s.attribution, s.url, count(o.external_id)::int as entries, max(o.seen_at)::date as seen
            from directory.source s left join directory.origin o on o.source = s.code group by s.code order by s.rank, s.code limit 200
            """);

    private final Db db;

    SourceStore(Db db) {
        this.db = db;
    }

    void enter(NewSource source) {
        enter(source, ENTER);
    }

    /** Leaves one that is there as it is. */
    void enterOnce(NewSource source) {
        enter(source, ENTER_ONCE);
    }

    boolean isImport(String code) {
        return db.sql(IS_IMPORT).param("code", code).query((row, _) -> row.getBoolean("known")).single();
    }

    List<Source> all() {
        return db.sql(ALL).query((row, _) -> new Source(row.getString("code"), row.getString("kind"), row.getString("name"), row.getInt("rank"),
                text(row.getString("licence")), text(row.getString("attribution")), text(row.getString("url")), row.getInt("entries"),
                row.getObject("seen", LocalDate.class))).list();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void enter(NewSource source, Sql sql) {
        db.sql(sql).param("code", source.code()).param("name", source.name()).param("rank", source.rank())
                .param("licence", source.licence()).param("attribution", source.attribution()).param("url", source.url()).update();
    }
}
