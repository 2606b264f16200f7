package brussels.boost.day.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Remembers when the actor last looked. A visit goes on as long as its pages are less than an hour apart. */
@Component
class VisitStore {
    private static final Sql VISIT = Sql.of("""
            insert into day.visit as v (account_id, since, last) values (:account, :now::timestamptz - interval '7 days', :now)
            on conflict (account_id) do update
            set since = case when v.last < :now::timestamptz - interval '1 hour' then v.last else v.since end, last = :now
            returning since
            """);

    private static final Sql LOOK = Sql.of("""
            insert into day.record_visit as v (person_id, author_account, since, last) values (:person, :account, :now::timestamptz, :now)
            on conflict (person_id, author_account) do update
            set since = case when v.last < :now::timestamptz - interval '1 hour' then v.last else v.since end, last = :now
            returning since
            """);

    private final Db db;

    VisitStore(Db db) {
        this.db = db;
    }

    /** When the visit before this one ended; a week ago for a first one. */
    Instant visit(AccountId account, Instant now) {
        return db.sql(VISIT)
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getTimestamp("since").toInstant())
                .single();
    }

    /** When the visit to this record before this one ended; now for a first one, which has no before. */
    Instant look(PatientAccess patient, AccountId account, Instant now) {
        return db.sql(LOOK)
                .param("person", patient.person().value())
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getTimestamp("since").toInstant())
                .single();
    }
}
