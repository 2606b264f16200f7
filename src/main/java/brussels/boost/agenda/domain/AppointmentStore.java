package brussels.boost.agenda.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.Interpreting;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of agreed moments. */
@Component
class AppointmentStore {
    private static final Sql INSERT = Sql.of("""
            insert into agenda.appointment (id, person_id, starts_at, day_only, minutes, kind, with_account, with_words, place, note,
                                            audience, author_account, cause_kind, cause_id)
            values (:id, :person, :at, :dayOnly, :minutes::int, :kind, :with::uuid, :words::bytea, :place::bytea, :note::bytea,
                    :audience, :author::uuid, :causeKind::text, :cause::uuid)
            on conflict do nothing
            """);
    private static final Sql FIND = Sql.of("select * from agenda.appointment where id = :id and person_id = :person");
    private static final Sql PAST = Sql.of("""
            select * from agenda.appointment
            where person_id = :person and (starts_at < :before or state <> 'AGREED')
            order by starts_at desc, id limit 20
            """);
    private static final Sql CHANGE = Sql.of("""
            update agenda.appointment
            set starts_at = :at, day_only = :dayOnly, minutes = :minutes::int, kind = :kind, with_account = :with::uuid,
                with_words = :words::bytea, place = :place::bytea, note = :note::bytea, audience = :audience,
                version = version + 1, changed_at = now()
            where id = :id and person_id = :person and version = :version
            """);
    private static final Sql BECOME = Sql.of("""
            update agenda.appointment set state = :state, version = version + 1, changed_at = now()
            where id = :id and person_id = :person
            """);
    private static final Sql INTERPRETER = Sql.of("""
            update agenda.appointment set interpreter_language = :language, interpreter_by = :by::bytea, version = version + 1, changed_at = now()
            where id = :id and person_id = :person
            """);
    private static final Sql PERSON = Sql.of("select person_id from agenda.appointment where id = :id");

    private final Db db;

    AppointmentStore(Db db) {
        this.db = db;
    }

    void insert(PatientAccess patient, NewAppointment one) {
        var cause = one.cause();
        db.sql(INSERT)
                .param("id", one.id().value())
                .param("person", patient.person().value())
                .param("at", Timestamp.from(WallClock.instant(one.day(), one.time())))
                .param("dayOnly", one.time() == null)
                .param("minutes", one.minutes())
                .param("kind", one.kind().name())
                .param("with", value(one.with()))
                .param("words", seal(patient, one.withWords()))
                .param("place", seal(patient, one.place()))
                .param("note", seal(patient, one.note()))
                .param("audience", one.narrow() ? "PERSON" : "CIRCLE")
                .param("author", value(patient.actor().account()))
                .param("causeKind", cause == null ? null : cause.kind())
                .param("cause", cause == null ? null : cause.id())
                .update();
    }

    Optional<Appointment> find(PatientAccess patient, AppointmentId id) {
        return db.sql(FIND)
                .param("id", id.value())
                .param("person", patient.person().value())
                .query((row, _) -> MomentRow.appointment(row, (_, sealed) -> patient.unseal(sealed)))
                .optional();
    }

    /** Gone by, done or cancelled, the latest first. */
    List<Appointment> past(PatientAccess patient, java.time.Instant before) {
        return db.sql(PAST)
                .param("person", patient.person().value())
                .param("before", Timestamp.from(before))
                .query((row, _) -> MomentRow.appointment(row, (_, sealed) -> patient.unseal(sealed)))
                .list();
    }

    /** False when somebody else changed it since that version. */
    boolean change(PatientAccess patient, NewAppointment one, int version) {
        return db.sql(CHANGE)
                .param("id", one.id().value())
                .param("person", patient.person().value())
                .param("version", version)
                .param("at", Timestamp.from(WallClock.instant(one.day(), one.time())))
                .param("dayOnly", one.time() == null)
                .param("minutes", one.minutes())
                .param("kind", one.kind().name())
                .param("with", value(one.with()))
                .param("words", seal(patient, one.withWords()))
                .param("place", seal(patient, one.place()))
                .param("note", seal(patient, one.note()))
                .param("audience", one.narrow() ? "PERSON" : "CIRCLE")
                .update() == 1;
    }

    boolean become(PatientAccess patient, AppointmentId id, Appointment.State state) {
        return db.sql(BECOME)
                .param("id", id.value())
                .param("person", patient.person().value())
                .param("state", state.name())
                .update() == 1;
    }

    /** @param interpreting null: nobody comes along */
    boolean interpreter(PatientAccess patient, AppointmentId id, @Nullable Interpreting interpreting) {
        return db.sql(INTERPRETER).param("id", id.value()).param("person", patient.person().value())
                .param("language", interpreting == null ? null : interpreting.language())
                .param("by", interpreting == null ? null : seal(patient, interpreting.by())).update() == 1;
    }

    /** Whose it is, if the actor may see it. */
    Optional<UUID> person(AppointmentId id) {
        return db.sql(PERSON).param("id", id.value()).query((row, _) -> row.getObject("person_id", UUID.class)).optional();
    }

    private static byte @Nullable [] seal(PatientAccess patient, @Nullable String text) {
        return text == null || text.isBlank() ? null : patient.seal(text.strip());
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
