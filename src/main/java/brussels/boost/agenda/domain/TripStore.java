package brussels.boost.agenda.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of accompanied trips. */
@Component
class TripStore {
    private static final Sql KEEP = Sql.of("""
            insert into agenda.trip (moment_id, person_id, leave, way, who, how, papers, audience, author_account)
            values (:moment, :person, :leave::bytea, :way::bytea, :who::bytea, :how::bytea, :papers::text[], :audience, :author::uuid)
            on conflict (moment_id) do update set leave = excluded.leave, way = excluded.way, who = excluded.who, how = excluded.how,
                papers = excluded.papers, audience = excluded.audience, changed_at = now()
            """);
    private static final Sql READ = Sql.of("""
            select leave, way, who, how, papers from agenda.trip where moment_id = :moment and person_id = :person
            """);

    private static final Sql FOLLOW = Sql.of("""
            update agenda.trip set audience = :audience where moment_id = :moment and person_id = :person
            """);

    private final Db db;

    TripStore(Db db) {
        this.db = db;
    }

    void keep(PatientAccess patient, Appointment moment, Trip trip) {
        AccountId author = patient.actor().account();
        db.sql(KEEP).param("moment", moment.id().value()).param("person", patient.person().value())
                .param("leave", seal(patient, trip.leave())).param("way", seal(patient, trip.way()))
                .param("who", seal(patient, trip.who())).param("how", seal(patient, trip.how()))
                .param("papers", Sql.array(trip.papers())).param("audience", moment.narrow() ? "PERSON" : "CIRCLE")
                .param("author", author == null ? null : author.value()).update();
    }

    Optional<Trip> read(PatientAccess patient, Appointment moment) {
        return db.sql(READ).param("moment", moment.id().value()).param("person", patient.person().value())
                .query((row, _) -> new Trip(patient.unseal(row.getBytes("leave")), patient.unseal(row.getBytes("way")),
                        patient.unseal(row.getBytes("who")), patient.unseal(row.getBytes("how")),
                        List.of((String[]) row.getArray("papers").getArray())))
                .optional();
    }

    /** Whoever no longer reads the moment no longer reads its trip. */
    void follow(PatientAccess patient, NewAppointment moment) {
        db.sql(FOLLOW).param("moment", moment.id().value()).param("person", patient.person().value())
                .param("audience", moment.narrow() ? "PERSON" : "CIRCLE").update();
    }

    private static byte @Nullable [] seal(PatientAccess patient, @Nullable String text) {
        return text == null ? null : patient.seal(text);
    }
}
