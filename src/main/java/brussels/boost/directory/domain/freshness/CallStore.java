package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Calls without answer, and how services are asked by themselves. */
@Component
class CallStore {
    private static final Sql TRIED = Sql.of("""
            insert into directory.call_try as t (service_id, again_on) values (:service, :again)
            on conflict (service_id) do update set tries = t.tries + 1, again_on = excluded.again_on
            """);
    private static final Sql HEARD = Sql.of("delete from directory.call_try where service_id = :service");
    private static final Sql SETTING = Sql.of("select automatic, at_most, last_on from directory.asking");
    private static final Sql SET = Sql.of("update directory.asking set automatic = :automatic, at_most = :most");
    private static final Sql DONE = Sql.of("update directory.asking set last_on = :today");

    private final Db db;

    CallStore(Db db) {
        this.db = db;
    }

    void tried(ServiceId service, LocalDate again) {
        db.sql(TRIED).param("service", service.value()).param("again", again).update();
    }

    void heard(ServiceId service) {
        db.sql(HEARD).param("service", service.value()).update();
    }

    Asking asking() {
        return db.sql(SETTING).query((row, _) -> new Asking(row.getBoolean("automatic"), row.getInt("at_most"), row.getObject("last_on", LocalDate.class))).single();
    }

    void set(boolean automatic, int most) {
        db.sql(SET).param("automatic", automatic).param("most", most).update();
    }

    void asked(LocalDate today) {
        db.sql(DONE).param("today", today).update();
    }
}
