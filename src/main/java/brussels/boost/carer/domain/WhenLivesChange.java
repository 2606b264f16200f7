package brussels.boost.carer.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.FileClosed;
import brussels.boost.access.LifeEnded;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A carer's space goes when its carer says so; when the person they help dies it stays, and its words change. */
@Component
class WhenLivesChange {
    private static final Sql FORGET = Sql.of("select carer.forget(:person) as done");
    private static final Sql ENDED = Sql.of("select carer.life_ended(:person, :on, :takenBack) as done");

    private final Db db;
    private final Accounts accounts;

    WhenLivesChange(Db db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    @EventListener
    void on(FileClosed closed) {
        db.sql(FORGET).param("person", closed.person().value()).query((row, _) -> row.getBoolean("done")).single();
        accounts.leaveOwnSpace(closed.person());
    }

    @EventListener
    void on(LifeEnded ended) {
        db.sql(ENDED).param("person", ended.person().value()).param("on", ended.on()).param("takenBack", ended.takenBack())
                .query((row, _) -> row.getBoolean("done")).single();
    }
}
