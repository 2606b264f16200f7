package brussels.boost.person.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.person.PersonRequests.Request;
import brussels.boost.person.PersonRequests.State;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of requests, on the person's side. */
@Component
class RequestStore {
    private static final Sql ASK = Sql.of("""
            insert into person.request (id, person_id, kind, state, words, asked_by, asked_on, due)
            values (:id, :person, :kind, 'ASKED', :words::bytea, access.actor_account(), :asked, :due) on conflict do nothing
            """);
    private static final Sql ALL = Sql.of("""
            select id, kind, state, words, asked_on, due, extended, extended_why, answer, answered_on
            from person.request where person_id = :person order by asked_on desc, id desc limit 50
            """);
    private static final Sql WITHDRAW = Sql.of("""
            update person.request set state = 'WITHDRAWN', answered_on = :today, version = version + 1
            where person_id = :person and id = :id and state in ('ASKED', 'TAKEN')
            """);

    private final Db db;

    RequestStore(Db db) {
        this.db = db;
    }

    void ask(PatientAccess patient, UUID id, Kind kind, @Nullable String words, LocalDate today, LocalDate due) {
        db.sql(ASK)
                .param("id", id)
                .param("person", patient.person().value())
                .param("kind", kind.name())
                .param("words", ContactStore.sealed(patient, words))
                .param("asked", today)
                .param("due", due)
                .update();
    }

    List<Request> all(PatientAccess patient) {
        return db.sql(ALL).param("person", patient.person().value()).query((row, _) -> request(patient, row)).list();
    }

    boolean withdraw(PatientAccess patient, UUID id, LocalDate today) {
        return db.sql(WITHDRAW).param("person", patient.person().value()).param("id", id).param("today", today).update() == 1;
    }

    private static Request request(PatientAccess patient, ResultSet row) throws SQLException {
        return new Request(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")), State.valueOf(row.getString("state")),
                patient.unseal(row.getBytes("words")), row.getObject("asked_on", LocalDate.class), row.getObject("due", LocalDate.class),
                row.getBoolean("extended"), patient.unseal(row.getBytes("extended_why")), patient.unseal(row.getBytes("answer")),
                row.getObject("answered_on", LocalDate.class));
    }
}
