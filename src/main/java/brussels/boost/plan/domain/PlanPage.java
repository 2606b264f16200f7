package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.plan.domain.goal.GoalStore;
import brussels.boost.plan.domain.goal.Strength;
import brussels.boost.plan.domain.goal.StrengthStore;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.NeedStore;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that the plan lays on one person's record, read in one statement however many parts show it. @param needs those named together */
public record PlanPage(ReadPlan.Plan plan, List<Strength> strengths, List<Note> notes, List<Need> needs,
        List<Watch> watches, ReadJournal.@Nullable Draft draft, @Nullable Instant lastSheet,
        List<Written> written) {
    /** That a line was written, when and by whom. @param line its kind @param name null for the person */
    record Written(String line, UUID id, @Nullable AccountId by, @Nullable String name, Instant at) {}

    /**
     * Reads it once for all parts of a page. Every branch names its kind and fills the columns it has; the readers of
     * the stores take their own from each row.
     */
    @Component
    static class Reader {
        private static final Sql READ = Sql.of("""
                (select 'PRIORITY' as line, id, place, words, language, words_fr, card, picture, cause_kind, cause_id, audience, audience_members,
                        author_account, author_name, version, created_at, state, state_on, said_by, said_by_who, sensitive, on_sheet,
                        null::uuid as priority_id, null::uuid as parent, null::text as kind, null::text as origin,
                        null::uuid as goal_id, null::text as doer, null::uuid as doer_account, null::uuid as doer_member, null::bytea as doer_name,
                        null::date as due, null::date as look_again, null::text as way, null::text as domain, null::timestamptz as ended_at,
                        null::bytea as signs, null::bytea as reaction,
                        null::boolean as drawn, null::text as third_party, null::date as review_on
                 from plan.priority where person_id = :person and removed_at is null order by place, id limit 200)
                union all
                (select 'STEP', id, null, words, language, words_fr, card, picture, null, null, audience, audience_members,
                        author_account, author_name, version, created_at, state, state_on, null, null, null, null,
                        priority_id, null, doer_answer, origin, goal_id, doer, doer_account, doer_member, doer_name, due, look_again, way, null, null, null, null, null, null, null
                 from plan.step where person_id = :person and removed_at is null and state <> 'DROPPED' order by priority_id, id limit 300)
                union all
                (select 'GOAL', id, null, words, language, null, null, null, null, null, audience, audience_members,
                        author_account, author_name, null, created_at, state, state_on, null, null, null, null,
                        priority_id, parent, kind, origin, null, null, null, null, null, null, null, null, null, null, null, null, null, null, review_on
                 from plan.goal where person_id = :person and removed_at is null and state <> 'DROPPED' order by priority_id, kind desc, id limit 200)
                union all
                (select 'STRENGTH', id, place, words, language, null, card, picture, cause_kind, cause_id, audience, audience_members,
                        author_account, null, null, created_at, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
                 from plan.strength where person_id = :person and removed_at is null order by place, id limit 60)
                union all
                (select 'NOTE', id, null, body, null, null, null, null, null, null, audience, audience_members,
                        author_account, author_name, version, created_at, null, null, said_by, said_by_who, null, null,
                        null, null, kind, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        exists (select 1 from plan.note_drawing d where d.note_id = note.id), third_party, null
                 from plan.note where person_id = :person and removed_at is null order by id desc limit 5)
                union all
                (select 'NEED', id, null, words, language, null, null, null, null, null, audience, audience_members,
                        author_account, author_name, null, created_at, null, null, null, null, null, null,
                        null, null, answer, null, null, null, null, null, null, until, null, null, domain, ended_at, null, null, null, null, null
                 from plan.need where person_id = :person and ended_at is null and removed_at is null and answer in ('SHARED', 'NOW')
                 order by created_at desc, id desc limit 60)
                union all
                (select 'WATCH', id, null, words, language, null, null, null, null, null, audience, audience_members,
                        author_account, author_name, null, created_at, null, null, null, null, null, null,
                        null, null, null, null, null, doer, doer_account, doer_member, doer_name, until, null, null, null, null, signs, reaction, null, null, null
                 from plan.watch where person_id = :person and over_on is null and removed_at is null order by until nulls last, id limit 60)
                union all
                (select 'DRAFT', null, null, body, null, null, null, null, null, null, null, null,
                        null, null, null, saved_at, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
                 from plan.draft where person_id = :person and author_account = :me::uuid)
                union all
                (select 'SHEET', id, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, made_at, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
                 from plan.sheet where person_id = :person order by made_at desc limit 1)
                """);

        private final Db db;

        Reader(Db db) {
            this.db = db;
        }

        PlanPage read(PatientAccess patient) {
            return patient.once(PlanPage.class, () -> {
                AccountId me = patient.actor().account();
                var found = new Found();
                db.sql(READ).param("person", patient.person().value()).param("me", me == null ? null : me.value())
                        .query((row, _) -> found.add(row, patient)).list();
                return found.page();
            });
        }
    }

    /** The page while its rows arrive. */
    private static final class Found {
        private final List<Priority> priorities = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<Goal> goals = new ArrayList<>();
        private final List<Strength> strengths = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final List<Need> needs = new ArrayList<>();
        private final List<Watch> watches = new ArrayList<>();
        private final List<Written> written = new ArrayList<>();
        private ReadJournal.@Nullable Draft draft;
        private @Nullable Instant sheet;

        boolean add(ResultSet row, PatientAccess patient) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            UUID author = Columns.uuid(row, "author_account");
            if (id != null && !"SHEET".equals(row.getString("line"))) {
                written.add(new Written(row.getString("line"), id, author == null ? null : new AccountId(author),
                        patient.unseal(row.getBytes("author_name")), Columns.instant(row, "created_at")));
            }
            switch (row.getString("line")) {
                case "PRIORITY" -> priorities.add(PriorityStore.read(row, patient));
                case "STEP" -> steps.add(StepStore.read(row, patient));
                case "GOAL" -> goals.add(GoalStore.read(row, patient));
                case "STRENGTH" -> strengths.add(StrengthStore.read(row, patient));
                case "NOTE" -> notes.add(NoteStore.read(row, patient));
                case "NEED" -> needs.add(NeedStore.read(row, patient));
                case "WATCH" -> watches.add(WatchStore.read(row, patient));
                case "DRAFT" -> draft = new ReadJournal.Draft(Columns.text(row, "words", patient), Columns.instant(row, "created_at"));
                default -> sheet = Columns.instant(row, "created_at");
            }
            return true;
        }

        PlanPage page() {
            return new PlanPage(new ReadPlan.Plan(priorities, steps, goals), strengths, notes, needs, watches, draft, sheet, written);
        }
    }
}
