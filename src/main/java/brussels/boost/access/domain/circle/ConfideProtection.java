package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The person lets one of their circle know of the services that protect them, or no longer. In the journal it is a change like others. */
@Component
public class ConfideProtection {
    private static final Sql SAY = Sql.of("""
            insert into access.confided (person_id, member_id, may_know)
            select m.person_id, m.id, :know from access.circle_member m where m.id = :id and m.person_id = :person
            on conflict (person_id, member_id) do update set may_know = excluded.may_know, said_at = clock_timestamp()
            """);
    /** Nothing while there is no such service, or none this reader knows of. */
    private static final Sql KNOWS = Sql.of("""
            select coalesce(c.may_know, m.bound_by_secrecy) as knows
            from access.circle_member m left join access.confided c on c.member_id = m.id and c.person_id = m.person_id
            where m.id = :id and m.person_id = :person and exists (
                select 1 from access.circle_member o join access.hat h on h.account_id = o.account_id join access.organisation p on p.id = h.organisation_id
                where o.person_id = m.person_id and o.id <> m.id and o.state = 'ACTIVE' and p.protective)
            """);

    private final Transactions transactions;
    private final Access access;
    private final Db db;
    private final ApplicationEventPublisher events;

    ConfideProtection(Transactions transactions, Access access, Db db, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.db = db;
        this.events = events;
    }

    /** To let somebody know is the person's own click; to stop, whoever changes the circle may. */
    public void run(Actor actor, PersonId person, MemberId member, boolean know) {
        CirclePolicy.agreed(actor, !know);
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.RIGHTS, Family.CIRCLE);
            if (db.sql(SAY).param("id", member.value()).param("person", person.value()).param("know", know).update() == 0) {
                throw Refusal.notFound();
            }
            events.publishEvent(new CircleChanged(patient.person()));
        });
    }

    Optional<Boolean> knows(PatientAccess patient, MemberId member) {
        return db.sql(KNOWS).param("id", member.value()).param("person", patient.person().value()).query((row, _) -> row.getBoolean("knows")).optional();
    }
}
