package brussels.boost.day.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Union;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the modules tell in plain columns, asked of the database once for all of them. */
@Component
class TogetherWaits implements Waits {
    private final Db db;
    private final List<WaitRows> modules;
    private final Union together;

    TogetherWaits(Db db, List<WaitRows> modules) {
        this.db = db;
        this.modules = modules;
        this.together = Union.of(modules.stream().map(WaitRows::rows).toList());
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        AccountId account = circle.actor().account();
        return account == null ? List.of() : db.sql(together).param("account", account.value()).param("since", Timestamp.from(since))
                .query((row, _) -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    return modules.get(row.getInt("part")).wait(new WaitRows.Row(person == null ? null : new PersonId(person), row.getString("what"),
                            row.getObject("day", LocalDate.class), row.getObject("about", UUID.class), row.getString("words")));
                })
                .list();
    }
}
