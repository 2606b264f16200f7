package brussels.boost.access.domain;

import brussels.boost.access.Act;
import brussels.boost.access.Asked;
import brussels.boost.access.Duties;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.PatientAccess;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The one door by which a privacy officer meets a person: the person's own question. */
@Component
class AskedDoor implements Asked {
    private static final Sql OPEN = Sql.of("""
            insert into access.asked (request_id, person_id) values (:request, :person) on conflict do nothing
            """);
    private static final Sql KEY = Sql.of("select wrapped, referents from access.asked_key(:person)");
    private static final Sql TAKE_BACK = Sql.of("""
            update access.asked set closed_at = clock_timestamp()
            where request_id = :request and person_id = :person and closed_at is null
            """);
    private static final Sql CLOSE = Sql.of("select access.close_asked(:request) as done");

    private final Db db;
    private final Duties duties;
    private final PersonKeys keys;
    private final Journal journal;

    AskedDoor(Db db, Duties duties, PersonKeys keys, Journal journal) {
        this.db = db;
        this.duties = duties;
        this.keys = keys;
        this.journal = journal;
    }

    private record Found(byte[] wrapped, List<AccountId> referents) {}

    @Override
    public void open(PatientAccess patient, UUID request) {
        db.sql(OPEN).param("request", request).param("person", patient.person().value()).update();
    }

    @Override
    public Question read(Actor.Professional officer, PersonId person, Act act) {
        duties.require(officer, Hat.Role.PRIVACY_OFFICER);
        Found found = db.sql(KEY).param("person", person.value())
                .query((row, _) -> new Found(row.getBytes("wrapped"),
                        Stream.of((UUID[]) row.getArray("referents").getArray()).map(AccountId::new).toList()))
                .optional()
                .orElseThrow(() -> Refusal.forbidden("access.refusal.notInCircle").traced(act.key(), person));
        journal.write(officer, new Journal.Line(act.key(), person, Family.CONSENTS.name(), null, null, false));
        var patient = new OpenedAccess(officer, person, Set.of(Family.CONSENTS), Set.of(), keys.unwrap(person, found.wrapped()), false);
        return new Question(patient, found.referents());
    }

    @Override
    public void takeBack(PatientAccess patient, UUID request) {
        db.sql(TAKE_BACK).param("request", request).param("person", patient.person().value()).update();
    }

    @Override
    public void close(Actor.Professional officer, UUID request) {
        duties.require(officer, Hat.Role.PRIVACY_OFFICER);
        db.sql(CLOSE).param("request", request).query((row, _) -> row.getBoolean("done")).single();
    }
}
