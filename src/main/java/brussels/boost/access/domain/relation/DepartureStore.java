package brussels.boost.access.domain.relation;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of those who left an organisation, and of what the person said about it. */
@Component
class DepartureStore {
    private static final Sql OF = Sql.of("""
            select d.id, d.member_id, d.left_on, d.outcome, o.name_fr, o.name_nl
            from access.departure d join access.hat h on h.id = d.hat_id
            left join access.organisation o on o.id = h.organisation_id
            where d.person_id = :person order by d.decided_at desc nulls first, d.id limit 12
            """);
    private static final Sql DECIDE = Sql.of("""
            update access.departure set outcome = :outcome, decided_at = now(), decided_by = access.actor_account()
            where id = :id and person_id = :person and decided_at is null
            """);
    private static final Sql REOPEN = Sql.of("""
            update access.departure set outcome = null, decided_at = null, decided_by = null
            where id = :id and person_id = :person and outcome = 'ENDED'
            """);
    private static final Sql BACK = Sql.of("""
            update access.circle_member set state = 'ACTIVE', until = null, ended_how = null, hat_id = :hat, version = version + 1
            where id = :id and person_id = :person and ended_how = 'ROLE_ENDED'
            """);
    private static final Sql TELL = Sql.of("select id, login, locale from access.tell_departures()");

    private final Db db;

    DepartureStore(Db db) {
        this.db = db;
    }

    /** What the person chose. */
    enum Outcome {
        KEPT,
        REPLACED,
        ENDED
    }

    record Row(UUID id, MemberId member, LocalDate leftOn, @Nullable Outcome outcome, @Nullable String organisationFr, @Nullable String organisationNl) {}

    record ToTell(UUID departure, String login, String locale) {}

    List<Row> of(PatientAccess patient) {
        return db.sql(OF).param("person", patient.person().value()).query((row, _) -> {
            String outcome = row.getString("outcome");
            return new Row(row.getObject("id", UUID.class), new MemberId(row.getObject("member_id", UUID.class)), row.getDate("left_on").toLocalDate(),
                    outcome == null ? null : Outcome.valueOf(outcome), row.getString("name_fr"), row.getString("name_nl"));
        }).list();
    }

    boolean decide(PatientAccess patient, UUID id, Outcome outcome) {
        return db.sql(DECIDE).param("id", id).param("person", patient.person().value()).param("outcome", outcome.name()).update() == 1;
    }

    boolean reopen(PatientAccess patient, UUID id) {
        return db.sql(REOPEN).param("id", id).param("person", patient.person().value()).update() == 1;
    }

    /** In the circle again, in another role, with what was open to them. */
    void back(PatientAccess patient, MemberId member, HatId hat) {
        db.sql(BACK).param("id", member.value()).param("person", patient.person().value()).param("hat", hat.value()).update();
    }

    /** Members who have an account and were not told yet; each once. */
    List<ToTell> toTell() {
        return db.sql(TELL).query((row, _) -> new ToTell(row.getObject("id", UUID.class), row.getString("login"), row.getString("locale"))).list();
    }
}
