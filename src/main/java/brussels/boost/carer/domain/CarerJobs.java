package brussels.boost.carer.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work for carers: a call nobody took finds somebody; removed words leave for good. */
@Configuration(proxyBeanMethods = false)
class CarerJobs {
    private static final Sql PURGE = Sql.of("select carer.purge_removed() as gone");
    private static final Sql ENDING = Sql.of("select login, locale, person_id::text, until::text from carer.take_recognitions_to_tell()");
    private static final Actor TELL = Actor.Job.named("carer-recognitions");
    private static final Actor JOB = Actor.Job.named("carer-purge");

    @Bean
    Work passOnCarersCalls(PassOnCall passOn) {
        return new Work("carer-calls", Duration.ofMinutes(10), passOn::run);
    }

    /** By mail, once for each end; the words say no more than that something ends. */
    @Bean
    Work tellRecognitionsThatEnd(Transactions transactions, Db db, Outbox outbox) {
        return new Work("carer-recognitions", Duration.ofHours(12), () -> transactions.write(TELL, () -> {
            List<Outbox.Letter> letters = db.sql(ENDING).query((row, _) -> new Outbox.Letter(row.getString("login"), row.getString("locale"),
                    "carer.mail.recognition", "/carer/rights", "recognition:" + row.getString("person_id") + ":" + row.getString("until"))).list();
            letters.forEach(outbox::send);
            return letters.size();
        }));
    }

    @Bean
    Work purgeOfCarersWords(Transactions transactions, Db db) {
        return new Work("carer-purge", Duration.ofHours(24),
                () -> transactions.write(JOB, () -> db.sql(PURGE).query((row, _) -> row.getInt("gone")).single()));
    }
}
