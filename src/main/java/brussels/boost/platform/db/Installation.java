package brussels.boost.platform.db;

import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import org.springframework.stereotype.Component;

/**
 * Keeps fictional and real people apart: a demo shows its accounts to everybody, so it never opens on a database of
 * real people, and production never on fictional data.
 */
@Component
class Installation {
    private static final Sql BORN = Sql.of("insert into platform.installation (mode) values (:mode) on conflict do nothing");
    private static final Sql MODE = Sql.of("select mode from platform.installation");

    Installation(Db db, BoostSettings settings) {
        db.sql(BORN).param("mode", settings.mode().name()).update();
        var born = BoostSettings.Mode.valueOf(db.sql(MODE).query(String.class).single());
        if (born != settings.mode()) {
            throw new StartRefused(settings.demo()
                    ? "this database holds real people's data; a demo does not open it. Set BOOST_MODE=production, or choose another --data."
                    : "this database holds the fictional data of a demo; production starts on an empty one. Choose another --data or BOOST_DB_URL.");
        }
    }
}
