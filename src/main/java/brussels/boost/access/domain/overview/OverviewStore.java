package brussels.boost.access.domain.overview;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.mail.Outbox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of who keeps the overview. A line is never changed into another: it is over, and the next one stands. */
@Component
class OverviewStore {
    private static final Sql END = Sql.of("""
            update access.overview set was = state, state = 'OVER', over_at = clock_timestamp()
            where person_id = :person and state <> 'OVER' and id <> :id returning id
            """);
    private static final Sql NAME = Sql.of("""
            insert into access.overview (id, person_id, member_id, state, said, answered_at, replaces)
            values (:id, :person, :member::uuid, :state, :said, case when :state = 'ASKED' then null else clock_timestamp() end, :replaces::uuid)
            on conflict do nothing
            """);
    private static final Sql TAKE_BACK = Sql.of("""
            update access.overview set was = state, state = 'OVER', over_at = clock_timestamp()
            where person_id = :person and id = :id and state <> 'OVER'
            """);
    private static final Sql PUT_BACK = Sql.of("""
            update access.overview set state = was, was = null, over_at = null
            where person_id = :person and was is not null
              and id = (select o.replaces from access.overview o where o.id = :id and o.person_id = :person)
            """);
    private static final Sql ANSWER = Sql.of("select access.answer_overview(:person, :yes) as answered");
    private static final Sql READS = Sql.of("""
            select exists (select 1 from access.grant_to_member g where g.person_id = :person and g.member_id = :member
                           and g.ended_at is null and (g.until is null or g.until > now())) as reads
            """);
    private static final Sql TO_TELL = Sql.of("select login, locale from access.overview_to_tell(:person)");

    private final Db db;

    OverviewStore(Db db) {
        this.db = db;
    }

    /** The same line twice is one. @param member null for the person, and for nobody */
    void name(PatientAccess patient, UUID id, @Nullable MemberId member, OverviewPolicy.State state, OverviewPolicy.How how) {
        UUID replaced = db.sql(END).param("person", patient.person().value()).param("id", id)
                .query((row, _) -> row.getObject("id", UUID.class)).optional().orElse(null);
        db.sql(NAME).param("id", id).param("person", patient.person().value()).param("member", member == null ? null : member.value())
                .param("state", state.name()).param("said", how.name()).param("replaces", replaced).update();
    }

    /** What stood before it stands again. False when it no longer stands itself. */
    boolean takeBack(PatientAccess patient, UUID id) {
        if (db.sql(TAKE_BACK).param("person", patient.person().value()).param("id", id).update() == 0) {
            return false;
        }
        db.sql(PUT_BACK).param("person", patient.person().value()).param("id", id).update();
        return true;
    }

    boolean answer(PatientAccess patient, boolean yes) {
        return db.sql(ANSWER).param("person", patient.person().value()).param("yes", yes).query((row, _) -> row.getBoolean("answered")).single();
    }

    boolean reads(PatientAccess patient, MemberId member) {
        return db.sql(READS).param("person", patient.person().value()).param("member", member.value())
                .query((row, _) -> row.getBoolean("reads")).single();
    }

    /** A mail to whoever was asked, without a name. */
    List<Outbox.Letter> toTell(PatientAccess patient, UUID id) {
        return db.sql(TO_TELL).param("person", patient.person().value())
                .query((row, _) -> new Outbox.Letter(row.getString("login"), row.getString("locale"), "overview.mail.asked", "/people/" + patient.person(),
                        "overview:" + id)).list();
    }
}
