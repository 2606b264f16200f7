package brussels.boost.plan.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the person, or others around them, added since the actor last looked. That something came, never its words. */
@Component
@Order(20)
class WhatCameIn implements Waits {
    private static final Sql SINCE = Sql.of("""
            select person_id, what, max(created_at) as at
            from (
                select person_id, 'note' as what, created_at, author_account from plan.note where removed_at is null and created_at > :since
                union all
                select person_id, 'step', created_at, author_account from plan.step where removed_at is null and created_at > :since
                union all
                select person_id, 'priority', created_at, author_account from plan.priority where removed_at is null and created_at > :since
            ) as came
            where author_account is distinct from :me::uuid
            group by person_id, what
            order by at desc, person_id, what
            limit 50
            """);

    private final Db db;

    WhatCameIn(Db db) {
        this.db = db;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        AccountId me = circle.actor().account();
        return db.sql(SINCE)
                .param("since", Timestamp.from(since))
                .param("me", me == null ? null : me.value())
                .query((row, _) -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    String what = row.getString("what");
                    return new Wait(person, Kind.CAME_IN, "plan.came." + what, null, what.equals("note") ? "edit" : what.equals("step") ? "route" : "star",
                            BrusselsTime.dateOf(row.getTimestamp("at").toInstant()), "/people/" + person + (what.equals("note") ? "/journal" : ""));
                })
                .list();
    }
}
