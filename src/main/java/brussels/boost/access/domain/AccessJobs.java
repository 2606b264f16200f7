package brussels.boost.access.domain;

import brussels.boost.access.domain.signin.PasskeyStore;
import brussels.boost.access.domain.signin.SessionStore;
import brussels.boost.access.domain.signin.Throttle;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sweeps what is over: sessions, counted tries, unanswered questions to devices. */
@Configuration(proxyBeanMethods = false)
class AccessJobs {
    private static final Actor ACTOR = Actor.Job.named("sweep-sessions");

    @Bean
    Work sweepSessions(Transactions transactions, SessionStore sessions, Throttle throttle, PasskeyStore passkeys) {
        return new Work("sweep-sessions", Duration.ofHours(1),
                () -> transactions.write(ACTOR, () -> sessions.sweep() + throttle.sweep() + passkeys.sweep()));
    }
}
