package brussels.boost.person.domain;

import brussels.boost.access.LeadChanged;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every person's row names who answers for it; in the administrator's own transaction. */
@Component
class WhenLeadChanged {
    private static final Sql FOLLOW = Sql.of("select person.follow_controller() as moved");

    private final Db db;

    WhenLeadChanged(Db db) {
        this.db = db;
    }

    @EventListener
    void follow(LeadChanged changed) {
        db.sql(FOLLOW).query((row, _) -> row.getInt("moved")).single();
    }
}
