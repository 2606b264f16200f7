package brussels.boost.plan.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was removed, and drafts left, thirty days ago leave for good. The job's policies show it these rows only. */
@Configuration(proxyBeanMethods = false)
class PurgeRemoved {
    private static final Sql NOTES = Sql.of("delete from plan.note where removed_at < now() - interval '30 days'");
    private static final Sql PRIORITIES = Sql.of("delete from plan.priority where removed_at < now() - interval '30 days'");
    private static final Sql STEPS = Sql.of("delete from plan.step where removed_at < now() - interval '30 days'");
    private static final Sql GOALS = Sql.of("delete from plan.goal where removed_at < now() - interval '30 days'");
    private static final Sql STRENGTHS = Sql.of("delete from plan.strength where removed_at < now() - interval '30 days'");
    private static final Sql QUESTIONS = Sql.of("delete from plan.question where removed_at < now() - interval '30 days'");
    private static final Sql DRAFTS = Sql.of("delete from plan.draft where saved_at < now() - interval '30 days'");

    @Bean
    Work purgeOfPlans(Transactions transactions, Db db) {
        return new Work("plan-purge", Duration.ofHours(24), () -> transactions.write(Actor.Job.named("plan-purge"),
                () -> List.of(NOTES, PRIORITIES, STEPS, GOALS, STRENGTHS, QUESTIONS, DRAFTS).forEach(sql -> db.sql(sql).update())));
    }
}
