package brussels.boost.access.domain.staff;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Reads the role of the hat somebody wears: it may have been taken back since they signed in. */
@Component
class HatDuties implements Duties {
    private static final Sql HOLDS = Sql.of("""
            select exists (select 1 from access.hat
                           where id = :hat and account_id = :account and role = any(:roles::text[])
                             and valid_from <= current_date and (valid_until is null or valid_until >= current_date)) as holds
            """);

    private final Db db;

    HatDuties(Db db) {
        this.db = db;
    }

    @Override
    public void require(Actor actor, Hat.Role... roles) {
        boolean holds = actor instanceof Actor.Professional worn && db.sql(HOLDS)
                .param("hat", worn.hat().value())
                .param("account", worn.account().value())
                .param("roles", Sql.array(Arrays.asList(roles)))
                .query((row, _) -> row.getBoolean("holds"))
                .single();
        if (!holds) {
            throw Refusal.forbidden("error.otherRole");
        }
    }
}
