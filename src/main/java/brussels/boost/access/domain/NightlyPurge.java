package brussels.boost.access.domain;

import brussels.boost.access.Purge;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The one nightly job by which what is no longer needed leaves, each kind after its period. */
@Component
public class NightlyPurge {
    private static final Actor JOB = Actor.Job.named("retention");
    private static final Sql PERIODS = Sql.of("select code, days from access.retention where automatic order by position limit 100");
    private static final Sql RAN = Sql.of("""
            update access.retention set last_run = clock_timestamp(), last_gone = :gone where code = :code
            """);

    private final Transactions transactions;
    private final Db db;
    private final List<Purge> purges;

    NightlyPurge(Transactions transactions, Db db, ObjectProvider<Purge> purges) {
        this.transactions = transactions;
        this.db = db;
        this.purges = purges.stream().toList();
    }

    private record Period(String code, int days) {}

    public void run() {
        List<Period> periods = transactions.read(JOB, () -> db.sql(PERIODS)
                .query((row, _) -> new Period(row.getString("code"), row.getInt("days"))).list());
        for (Period period : periods) {
            List<Purge> kind = purges.stream().filter(purge -> purge.code().equals(period.code())).toList();
            if (kind.isEmpty()) continue;
            int gone = kind.stream().mapToInt(purge -> purge.run().applyAsInt(period.days())).sum();
            transactions.write(JOB, () -> db.sql(RAN).param("code", period.code()).param("gone", gone).update());
        }
    }

    /** What this module knows how to let go. */
    @Configuration(proxyBeanMethods = false)
    static class Own {
        private static final Sql REMOVED = Sql.of("select access.purge_removed(:days) as gone");
        private static final Sql INVITATIONS = Sql.of("""
                delete from access.staff_invitation where sent_at < now() - make_interval(days => :days)
                """);

        @Bean
        Work nightlyPurge(NightlyPurge purge) {
            return new Work("retention", Duration.ofHours(24), purge::run);
        }

        @Bean
        Purge purgeRemoved(Transactions transactions, Db db) {
            return new Purge("removed", days -> transactions.write(JOB, () -> db.sql(REMOVED).param("days", days)
                    .query((row, _) -> row.getInt("gone")).single()));
        }

        @Bean
        Purge purgePhotos(Transactions transactions, PhotoStore photos) {
            return new Purge("removed", days -> transactions.write(JOB, () -> photos.purge(days)));
        }

        @Bean
        Purge purgeInvitations(Transactions transactions, Db db) {
            return new Purge("invitation", days -> transactions.write(JOB, () -> db.sql(INVITATIONS).param("days", days).update()));
        }

        @Bean
        Purge purgeMail(Transactions transactions, Outbox outbox) {
            return new Purge("mail", days -> transactions.write(JOB, () -> outbox.purge(days)));
        }
    }
}
