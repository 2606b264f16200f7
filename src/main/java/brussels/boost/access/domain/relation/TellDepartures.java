package brussels.boost.access.domain.relation;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes to whoever has an account that somebody of their circle has left, without saying who or what for. */
@Configuration(proxyBeanMethods = false)
class TellDepartures {
    private static final Actor ACTOR = Actor.Job.named("tell-departures");

    @Bean
    Work tellDeparturesByMail(Transactions transactions, DepartureStore store, Outbox outbox) {
        return new Work("tell-departures", Duration.ofMinutes(5), () -> transactions.write(ACTOR, () -> {
            var all = store.toTell();
            all.stream().filter(one -> one.login().contains("@")).forEach(one -> outbox.send(new Outbox.Letter(one.login(), one.locale(),
                    "departure.mail", "/home", "departure:" + one.departure())));
            return all.size();
        }));
    }
}
