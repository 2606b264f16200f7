package brussels.boost.person.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of what a programme looks at and who takes part; the family HEALTH. */
@Component
public class ProgrammeStore {
    private static final Sql ITEMS = Sql.of("""
            select i.code, i.list, i.name_fr, i.name_nl, i.name_en, f.said_by
            from person.programme_item i
            left join person.health_fact f on f.person_id = :person and f.programme = i.programme and f.code = i.code
            where i.programme = :programme and (i.active or f.code is not null)
            order by i.list desc, i.position, i.code limit 100
            """);
    private static final Sql NOTE = Sql.of("""
            insert into person.health_fact as h (person_id, programme, code, said_by, noted_by)
            select :person, programme, code, :by, access.actor_account() from person.programme_item
            where programme = :programme and code = any(:codes::text[])
            on conflict (person_id, programme, code) do nothing
            """);
    private static final Sql DROP = Sql.of("""
            delete from person.health_fact where person_id = :person and programme = :programme and not code = any(:codes::text[])
            """);
    private static final Sql ENROLMENT = Sql.of("""
            select id, lives_there, treated_there, exception_reason, since from person.enrolment
            where person_id = :person and programme = :programme and until is null
            """);
    private static final Sql ENROL = Sql.of("""
            insert into person.enrolment (id, person_id, programme, lives_there, treated_there, exception_reason, since, noted_by)
            values (:id, :person, :programme, :lives, :treated, :reason::bytea, :since, access.actor_account()) on conflict do nothing
            """);
    private static final Sql LEAVE = Sql.of("""
            update person.enrolment set until = :until where person_id = :person and programme = :programme and until is null
            """);

    private final Db db;

    ProgrammeStore(Db db) {
        this.db = db;
    }

    /** One thing a list looks at. @param saidBy null when it is not noted of this person */
    public record Item(String code, boolean fragility, String nameFr, String nameNl, String nameEn, @Nullable String saidBy) {
        public String name(String language) {
            return switch (language) {
                case "nl" -> nameNl;
                case "en" -> nameEn;
                default -> nameFr;
            };
        }
    }

    /** Taking part. */
    public record Enrolment(UUID id, boolean livesThere, boolean treatedThere, @Nullable String exceptionReason, LocalDate since) {}

    List<Item> items(PatientAccess patient, String programme) {
        return db.sql(ITEMS).param("person", patient.person().value()).param("programme", programme)
                .query((row, _) -> new Item(row.getString("code"), row.getString("list").equals("FRAGILITY"), row.getString("name_fr"),
                        row.getString("name_nl"), row.getString("name_en"), row.getString("said_by")))
                .list();
    }

    void note(PatientAccess patient, String programme, List<String> codes, String saidBy) {
        db.sql(DROP).param("person", patient.person().value()).param("programme", programme).param("codes", Sql.array(codes)).update();
        db.sql(NOTE).param("person", patient.person().value()).param("programme", programme).param("codes", Sql.array(codes))
                .param("by", saidBy).update();
    }

    Optional<Enrolment> enrolment(PatientAccess patient, String programme) {
        return db.sql(ENROLMENT).param("person", patient.person().value()).param("programme", programme)
                .query((row, _) -> new Enrolment(row.getObject("id", UUID.class), row.getBoolean("lives_there"), row.getBoolean("treated_there"),
                        patient.unseal(row.getBytes("exception_reason")), row.getObject("since", LocalDate.class)))
                .optional();
    }

    void enrol(PatientAccess patient, String programme, Enrolment enrolment) {
        db.sql(ENROL)
                .param("id", enrolment.id())
                .param("person", patient.person().value())
                .param("programme", programme)
                .param("lives", enrolment.livesThere())
                .param("treated", enrolment.treatedThere())
                .param("reason", ContactStore.sealed(patient, enrolment.exceptionReason()))
                .param("since", enrolment.since())
                .update();
    }

    void leave(PatientAccess patient, String programme, LocalDate until) {
        db.sql(LEAVE).param("person", patient.person().value()).param("programme", programme).param("until", until).update();
    }
}
