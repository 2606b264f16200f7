package brussels.boost.access.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Duties;
import brussels.boost.access.Erasure;
import brussels.boost.access.Family;
import brussels.boost.access.FileClosed;
import brussels.boost.access.Hat;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases somebody, as a job that is about them alone: each module forgets first, then every table that is left. */
@Component
class EraseFile implements Erasure {
    static final Act ERASED = Act.of("access.erased");
    static final Actor.Job JOB = Actor.Job.named("erasure", Family.CONSENTS.name(), Family.IDENTITY.name());
    private static final Sql ERASE = Sql.of("select access.erase(:person) as gone");
    private static final Sql REGISTER = Sql.of("select person_id, erased_at from access.erasures(:before::timestamptz)");

    private final Transactions transactions;
    private final Access access;
    private final Duties duties;
    private final ApplicationEventPublisher events;
    private final Db db;

    EraseFile(Transactions transactions, Access access, Duties duties, ApplicationEventPublisher events, Db db) {
        this.transactions = transactions;
        this.access = access;
        this.duties = duties;
        this.events = events;
        this.db = db;
    }

    @Override
    public int run(PersonId person) {
        Actor job = JOB.about(person);
        return transactions.write(job, () -> {
            access.write(job, person, ERASED, Family.CONSENTS);
            events.publishEvent(new FileClosed(person));
            return db.sql(ERASE).param("person", person.value()).query((row, _) -> row.getInt("gone")).single();
        });
    }

    @Override
    public List<Erased> register(Actor.Professional officer, @Nullable Instant before) {
        duties.require(officer, Hat.Role.PRIVACY_OFFICER);
        return db.sql(REGISTER).param("before", before == null ? null : Timestamp.from(before))
                .query((row, _) -> new Erased(new PersonId(row.getObject("person_id", UUID.class)),
                        Objects.requireNonNull(row.getTimestamp("erased_at")).toInstant()))
                .list();
    }
}
