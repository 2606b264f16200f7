package brussels.boost.referral.domain.gaps;

import brussels.boost.access.Thresholds;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.WaitHeard;
import brussels.boost.plan.Plans;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.NewGap;
import brussels.boost.referral.ReferralId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** It exists, and one waits too long: a service says so, or a request shows it. Counted by need and place, without a person. */
@Configuration(proxyBeanMethods = false)
class CountLongWaits {
    private static final Actor JOB = Actor.Job.named("long-waits");
    private static final Sql WAITS = Sql.of("select referral_id, service_id, domain, unit from referral.long_waits(:days)");

    private final Transactions transactions;
    private final Db db;
    private final Thresholds thresholds;
    private final Plans plans;
    private final GapStore store;
    private final BrusselsTime time;

    CountLongWaits(Transactions transactions, Db db, Thresholds thresholds, Plans plans, GapStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.db = db;
        this.thresholds = thresholds;
        this.plans = plans;
        this.store = store;
        this.time = time;
    }

    private record Wait(ReferralId referral, ServiceId service, @Nullable String domain, @Nullable String unit) {}

    /** In the transaction of whoever heard it; the same service counts once a day. */
    @EventListener
    void heard(WaitHeard wait) {
        if (wait.days() >= thresholds.days(Thresholds.Line.LONG_WAIT)) {
            store.add(new NewGap(GapKey.ofDay(wait.service(), time.today()), GapKind.WAIT, wait.needs(), wait.unit(), wait.service(), null, null),
                    time.today(), GapStore.More.NONE);
        }
    }

    /** A request counts once, however often it is looked at. */
    void count() {
        transactions.write(JOB, () -> {
            List<Wait> waits = db.sql(WAITS).param("days", thresholds.days(Thresholds.Line.LONG_WAIT)).query((row, _) -> new Wait(
                    new ReferralId(Objects.requireNonNull(row.getObject("referral_id", UUID.class))),
                    new ServiceId(Objects.requireNonNull(row.getObject("service_id", UUID.class))), row.getString("domain"), row.getString("unit"))).list();
            waits.forEach(wait -> store.add(new NewGap(GapKey.ofWait(wait.referral(), wait.service()), GapKind.WAIT, needs(wait), wait.unit(), wait.service(),
                    null, null), time.today(), GapStore.More.NONE));
        });
    }

    private List<String> needs(Wait wait) {
        return wait.domain() == null ? List.of() : plans.inDirectory(wait.domain()).stream().toList();
    }

    @Bean
    Work longWaits() {
        return new Work("long-waits", Duration.ofHours(24), this::count);
    }
}
