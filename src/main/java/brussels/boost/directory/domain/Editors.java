package brussels.boost.directory.domain;

import brussels.boost.access.Act;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who keeps the directory: those named for it, and the installation's administrators. Inside a transaction. */
@Component
public class Editors {
    private static final Sql NAMED = Sql.of("select exists (select 1 from directory.editor where account_id = :account) as named");
    private static final Sql NAME = Sql.of("insert into directory.editor (account_id, named_by) values (:account, :by::uuid) on conflict do nothing");

    private final Db db;
    private final Duties duties;
    private final Journal journal;

    Editors(Db db, Duties duties, Journal journal) {
        this.db = db;
        this.duties = duties;
        this.journal = journal;
    }

    /** What the pages take their buttons from. */
    public boolean mayEdit(Actor actor) {
        if (!(actor instanceof Actor.Professional worn)) {
            return false;
        }
        if (db.sql(NAMED).param("account", worn.account().value()).query((row, _) -> row.getBoolean("named")).single()) {
            return true;
        }
        try {
            duties.require(actor, Hat.Role.ADMIN);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    public void require(Actor actor) {
        if (!mayEdit(actor)) {
            throw Refusal.forbidden("directory.refusal.notEditor");
        }
    }

    void name(UUID account, @Nullable UUID by) {
        db.sql(NAME).param("account", account).param("by", by).update();
    }

    /** One line of what an editor did. */
    public void did(Actor actor, Act act, @Nullable UUID object) {
        journal.write(actor, new Journal.Line(act.key(), null, "", object, null, false));
    }
}
