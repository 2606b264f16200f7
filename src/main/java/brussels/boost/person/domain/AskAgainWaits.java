package brussels.boost.person.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** « Demandez à … s'il a déjà une feuille ailleurs »: all that a possible duplicate ever says on a screen. */
@Component
class AskAgainWaits implements Waits {
    private static final Sql TO_ASK = Sql.of("select person_id, asked_on from person.to_ask()");

    private final Db db;

    AskAgainWaits(Db db) {
        this.db = db;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        return db.sql(TO_ASK)
                .query((row, _) -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    return new Wait(person, Kind.WAITS, "person.wait.askAgain", null, "people", row.getObject("asked_on", LocalDate.class),
                            "/people/" + person);
                })
                .list();
    }
}
