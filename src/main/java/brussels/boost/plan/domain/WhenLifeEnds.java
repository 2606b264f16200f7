package brussels.boost.plan.domain;

import brussels.boost.access.LifeEnded;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open steps stop with a life, so that nobody is asked for them; in the same transaction. */
@Component
class WhenLifeEnds {
    private static final Sql STOP = Sql.of("select plan.stop(:person, :takenBack) as done");

    private final Db db;

    WhenLifeEnds(Db db) {
        this.db = db;
    }

    @EventListener
    void on(LifeEnded ended) {
        db.sql(STOP).param("person", ended.person().value()).param("takenBack", ended.takenBack())
                .query((row, _) -> row.getBoolean("done")).single();
    }
}
