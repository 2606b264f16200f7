package brussels.boost.plan.domain;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan, in the copy of a person's file: words about, or from, somebody else are withheld, and said to be. */
@Configuration(proxyBeanMethods = false)
class PlanExportReader {
    private static final Sql PRIORITIES = Sql.of("""
            select words, language, words_fr, said_by, said_by_who, card, state, state_on, author_name, audience, created_at
            from plan.priority where person_id = :person and removed_at is null order by place limit 500
            """);
    private static final Sql PRIORITIES_BEFORE = Sql.of("""
            select words, language, words_fr, said_by, changed_by, changed_at
            from plan.priority_revision where person_id = :person order by changed_at limit 1000
            """);
    private static final Sql STRENGTHS = Sql.of("""
            select words, language, card, created_at from plan.strength where person_id = :person and removed_at is null order by place limit 500
            """);
    private static final Sql GOALS = Sql.of("""
            select kind, words, language, words_fr, origin, state, state_on, author_name, created_at
            from plan.goal where person_id = :person and removed_at is null order by created_at limit 500
            """);
    private static final Sql STEPS = Sql.of("""
            select words, language, words_fr, origin, doer, doer_name, doer_answer, due, state, state_on, author_name, audience, created_at
            from plan.step where person_id = :person and removed_at is null order by created_at limit 1000
            """);
    private static final Sql QUESTIONS = Sql.of("""
            select words, language, for_whom, state, state_on, created_at
            from plan.question where person_id = :person and removed_at is null order by created_at limit 500
            """);
    private static final Sql NEEDS = Sql.of("""
            select domain, answer as state, words, language, until, author_name, created_at, ended_at
            from plan.need where person_id = :person and removed_at is null order by created_at limit 1000
            """);
    private static final Sql WATCH = Sql.of("""
            select words, language, signs, reaction, until, doer, doer_name, author_name, created_at, over_on
            from plan.watch where person_id = :person and removed_at is null order by created_at limit 500
            """);
    private static final Sql NOTES = Sql.of("""
            select n.created_at, n.kind, case when (n.third_party is null or coalesce(n.said_by, '') = 'PERSON' or n.author_account is not distinct from access.actor_account() and (select access.actor_kind()) = 'oneself') then n.body end as words, n.said_by,
                   case when (n.third_party is null or coalesce(n.said_by, '') = 'PERSON' or n.author_account is not distinct from access.actor_account() and (select access.actor_kind()) = 'oneself') then n.said_by_who end as said_by_who, n.author_name, n.audience,
                   not (n.third_party is null or coalesce(n.said_by, '') = 'PERSON' or n.author_account is not distinct from access.actor_account() and (select access.actor_kind()) = 'oneself') as withheld
            from plan.note n where n.person_id = :person and n.removed_at is null order by n.created_at limit 5000
            """);
    private static final Sql NOTES_BEFORE = Sql.of("""
            select b.changed_at, b.body as words, b.changed_by
            from plan.note_revision b join plan.note n on n.id = b.note_id
            where b.person_id = :person and n.removed_at is null and (n.third_party is null or coalesce(n.said_by, '') = 'PERSON' or n.author_account is not distinct from access.actor_account() and (select access.actor_kind()) = 'oneself') order by b.changed_at limit 5000
            """);
    private static final Sql GOALS_REVIEWED = Sql.of("""
            select said_on, decision, words, language, said_by, said_by_who, before, next_on, author_name
            from plan.goal_review where person_id = :person order by created_at limit 500
            """);

    private final Db db;

    PlanExportReader(Db db) {
        this.db = db;
    }

    @Bean
    PersonExport prioritiesExport() {
        return new ExportQuery("priorities", Family.PRIORITIES, 40, Set.of("plan.priority"), () -> db.sql(PRIORITIES));
    }

    @Bean
    PersonExport prioritiesbeforeExport() {
        return new ExportQuery("priorities-before", Family.PRIORITIES, 41, Set.of("plan.priority_revision"), () -> db.sql(PRIORITIES_BEFORE));
    }

    @Bean
    PersonExport strengthsExport() {
        return new ExportQuery("strengths", Family.PRIORITIES, 42, Set.of("plan.strength"), () -> db.sql(STRENGTHS));
    }

    @Bean
    PersonExport goalsExport() {
        return new ExportQuery("goals", Family.PRIORITIES, 43, Set.of("plan.goal"), () -> db.sql(GOALS));
    }

    @Bean
    PersonExport stepsExport() {
        return new ExportQuery("steps", Family.STEPS, 47, Set.of("plan.step"), () -> db.sql(STEPS));
    }

    @Bean
    PersonExport questionsExport() {
        return new ExportQuery("questions", Family.STEPS, 48, Set.of("plan.question"), () -> db.sql(QUESTIONS));
    }

    @Bean
    PersonExport needsExport() {
        return new ExportQuery("needs", Family.PRIORITIES, 52, Set.of("plan.need"), () -> db.sql(NEEDS));
    }

    @Bean
    PersonExport watchExport() {
        return new ExportQuery("watch", Family.STEPS, 53, Set.of("plan.watch"), () -> db.sql(WATCH));
    }

    @Bean
    PersonExport notesExport() {
        return new ExportQuery("notes", Family.NOTES, 49, Set.of("plan.note"), () -> db.sql(NOTES));
    }

    @Bean
    PersonExport notesbeforeExport() {
        return new ExportQuery("notes-before", Family.NOTES, 50, Set.of("plan.note_revision"), () -> db.sql(NOTES_BEFORE));
    }

    @Bean
    PersonExport goalsreviewedExport() {
        return new ExportQuery("goals-reviewed", Family.PRIORITIES, 43, Set.of("plan.goal_review"), () -> db.sql(GOALS_REVIEWED));
    }
}
