package brussels.boost.plan.domain.sheet;

import brussels.boost.access.Audience;
import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.SheetId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.Columns;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of sheets as they were printed. */
@Component
class SheetStore {
    private static final Sql INSERT = Sql.of("""
            insert into plan.sheet (id, person_id, language, large_print, priorities, content, token, link_id, audience, author_account, author_name)
            values (:id, :person, :language, :large, :priorities::uuid[], :content, :token, :link, :audience, :author::uuid, :authorName::bytea)
            on conflict do nothing
            """);
    private static final Sql ONE = Sql.of("""
            select content, token, made_at, author_name from plan.sheet where person_id = :person and id = :id
            """);
    /** The policy of the table lets a link read the one sheet it was made for. */
    private static final Sql BY_LINK = Sql.of("select content from plan.sheet where person_id = :person and id = :id");
    private static final Sql LIST = Sql.of("""
            select id, language, large_print, made_at, author_name from plan.sheet
            where person_id = :person order by made_at desc limit 50
            """);
    private static final Sql PRIORITY_FRENCH = Sql.of("""
            update plan.priority set words_fr = :french where person_id = :person and id = :id and words_fr is null
            """);
    private static final Sql STEP_FRENCH = Sql.of("""
            update plan.step set words_fr = :french where person_id = :person and id = :id and words_fr is null
            """);

    private static final Sql GOAL_FRENCH = Sql.of("""
            update plan.goal set words_fr = :french where person_id = :person and id = :id and words_fr is null
            """);

    private final Db db;

    SheetStore(Db db) {
        this.db = db;
    }

    /** What the list knows of a sheet this reader may read. @param by null when the person made it */
    record Made(SheetId id, String language, boolean large, Instant at, @Nullable String by) {}

    /** @param token of its link */
    record Kept(FrozenSheet sheet, String token, Instant at, @Nullable String by) {}

    /** False when this sheet was made before. */
    boolean insert(PatientAccess patient, SheetId id, List<PriorityId> priorities, FrozenSheet frozen, Links.Issued link, Audience.Kind audience, Author author) {
        return db.sql(INSERT).param("id", id.value()).param("person", patient.person().value())
                .param("language", frozen.sheet().language()).param("large", frozen.sheet().largePrint())
                .param("priorities", Sql.array(priorities))
                .param("content", patient.seal(frozen.json())).param("token", patient.seal(link.token())).param("link", link.id().value())
                .param("audience", audience.name())
                .param("author", author.account() == null ? null : author.account().value())
                .param("authorName", Columns.seal(patient, author.name()))
                .update() == 1;
    }

    Optional<Kept> one(PatientAccess patient, SheetId id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id.value())
                .query((row, _) -> new Kept(FrozenSheet.of(Columns.text(row, "content", patient)), Columns.text(row, "token", patient),
                        Columns.instant(row, "made_at"), patient.unseal(row.getBytes("author_name"))))
                .optional();
    }

    Optional<FrozenSheet> behindLink(PatientAccess patient, SheetId id) {
        return db.sql(BY_LINK).param("person", patient.person().value()).param("id", id.value())
                .query((row, _) -> FrozenSheet.of(Columns.text(row, "content", patient))).optional();
    }

    List<Made> of(PatientAccess patient) {
        return db.sql(LIST).param("person", patient.person().value())
                .query((row, _) -> new Made(new SheetId(row.getObject("id", UUID.class)), Columns.orEmpty(row.getString("language")),
                        row.getBoolean("large_print"), Columns.instant(row, "made_at"), patient.unseal(row.getBytes("author_name"))))
                .list();
    }

    /** A translation made for the sheet stays with the words, so that nobody translates them twice. */
    void translate(PatientAccess patient, PriorityId id, String french) {
        db.sql(PRIORITY_FRENCH).param("person", patient.person().value()).param("id", id.value()).param("french", patient.seal(french)).update();
    }

    void translate(PatientAccess patient, GoalId id, String french) {
        db.sql(GOAL_FRENCH).param("person", patient.person().value()).param("id", id.value()).param("french", patient.seal(french)).update();
    }

    void translate(PatientAccess patient, StepId id, String french) {
        db.sql(STEP_FRENCH).param("person", patient.person().value()).param("id", id.value()).param("french", patient.seal(french)).update();
    }
}
