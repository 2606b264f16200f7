package brussels.boost.directory.domain;

import brussels.boost.directory.NewSource;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
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

    private final Db db;

    SourceStore(Db db) {
        this.db = db;
    }

    void enter(NewSource source) {
        db.sql(ENTER).param("code", source.code()).param("name", source.name()).param("rank", source.rank())
                .param("licence", source.licence()).param("attribution", source.attribution()).param("url", source.url()).update();
    }
}
