package brussels.boost.access.domain;

import brussels.boost.access.Speaks;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The SQL of the languages somebody speaks. */
@Component
class SpeaksStore implements Speaks {
    private static final Sql OF = Sql.of("""
            select id, languages from access.account where id = any(:ids::uuid[]) and cardinality(languages) > 0 limit 500
            """);
    private static final Sql SAY = Sql.of("update access.account set languages = :languages::text[] where id = :id");

    private final Db db;
    private final ApplicationEventPublisher events;

    SpeaksStore(Db db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    @Override
    public Map<AccountId, List<String>> of(Collection<AccountId> accounts) {
        Map<AccountId, List<String>> spoken = new HashMap<>();
        if (!accounts.isEmpty()) {
            db.sql(OF).param("ids", Sql.array(accounts)).query(row -> {
                spoken.put(new AccountId(row.getObject("id", UUID.class)), List.of((String[]) row.getArray("languages").getArray()));
            });
        }
        return spoken;
    }

    @Override
    public void say(AccountId account, List<String> languages) {
        db.sql(SAY).param("id", account.value()).param("languages", Sql.array(languages)).update();
        events.publishEvent(new Said(account, List.copyOf(languages)));
    }
}
