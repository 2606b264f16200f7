package brussels.boost.agenda.domain;

import brussels.boost.access.FileClosed;
import brussels.boost.access.LifeEnded;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing agreed outlives the agreement to keep anything, nor a life; in the same transaction. */
@Component
class WhenFileCloses {
    private static final Sql FORGET = Sql.of("select agenda.forget(:person) as done");
    private static final Sql STOP = Sql.of("select agenda.stop(:person, :takenBack) as done");

    private final Db db;

    WhenFileCloses(Db db) {
        this.db = db;
    }

    @EventListener
    void on(FileClosed closed) {
        db.sql(FORGET).param("person", closed.person().value()).query((row, _) -> row.getBoolean("done")).single();
    }

    @EventListener
    void on(LifeEnded ended) {
        db.sql(STOP).param("person", ended.person().value()).param("takenBack", ended.takenBack())
                .query((row, _) -> row.getBoolean("done")).single();
    }
}
