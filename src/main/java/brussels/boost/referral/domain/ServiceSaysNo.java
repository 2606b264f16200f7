package brussels.boost.referral.domain;

import brussels.boost.directory.ServiceId;
import brussels.boost.plan.Plans;
import brussels.boost.referral.ReferralClosed;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says, without a person, that asking one service came to nothing. */
@Component
class ServiceSaysNo {
    private final ApplicationEventPublisher events;
    private final Plans plans;

    ServiceSaysNo(ApplicationEventPublisher events, Plans plans) {
        this.events = events;
        this.plans = plans;
    }

    /** @param domain of needs of the plan; the event carries what the directory calls it */
    void said(ReferralId referral, @Nullable String domain, @Nullable String unit, ServiceId service, ReferralStatus status, @Nullable String reason) {
        List<String> needs = domain == null ? List.of() : plans.inDirectory(domain).stream().toList();
        events.publishEvent(new ReferralClosed(referral, needs, unit, service, status, reason));
    }
}
