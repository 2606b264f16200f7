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
            select s.code, s.kind, s.name, s.rank, s.licence, s.attribution, s.url, max(o.seen_at)::date as seen,
                   case when s.kind = 'IMPORT' then count(o.external_id)::int
                        else (select count(distinct c.service_id)::int from directory.claim c where c.source = s.code and c.source in ('editor', 'service')) end as entries
            from directory.source s left join directory.origin o on o.source = s.code group by s.code order by s.rank, s.code limit 200
            """);

    private static final Sql CHANGE = Sql.of("""
            update directory.source set name = :name, licence = nullif(:licence, ''), attribution = nullif(:attribution, ''), url = nullif(:url, '')
            where code = :code and kind = 'IMPORT'
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

    void change(ReadSources.Request said) {
        db.sql(CHANGE).param("code", said.code()).param("name", said.name().strip()).param("licence", said.licence().strip())
                .param("attribution", said.attribution().strip()).param("url", said.url().strip()).update();
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
