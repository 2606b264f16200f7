package brussels.boost.access.domain;

import brussels.boost.access.CircleChanged;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.time.BrusselsTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody else changed the person's circle: a mail says that it changed, once a day at most, and what is read on their page. */
@Component
class TellPerson {
    private static final Sql TO_TELL = Sql.of("select login, locale from access.to_tell(:person)");

    private final Db db;
    private final Outbox outbox;
    private final BrusselsTime time;

    TellPerson(Db db, Outbox outbox, BrusselsTime time) {
        this.db = db;
        this.outbox = outbox;
        this.time = time;
    }

    @EventListener
    void on(CircleChanged changed) {
        db.sql(TO_TELL).param("person", changed.person().value())
                .query((row, _) -> new Outbox.Letter(row.getString("login"), row.getString("locale"), "circle.mail.changed", "/me/changes",
                        "circle:" + changed.person() + ":" + time.today()))
                .list()
                .forEach(outbox::send);
    }
}
