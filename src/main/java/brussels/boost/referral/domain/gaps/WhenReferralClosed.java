package brussels.boost.referral.domain.gaps;

import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.NewGap;
import brussels.boost.referral.ReferralClosed;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A service said no, failed or kept silent: that is counted. What the person or the sender no longer wants is not. */
@Component
class WhenReferralClosed {
    private static final Set<String> NOT_THE_SERVICE = Set.of("person-declined", "other-chosen", "no-longer-needed", "by-mistake");
    private static final String SILENCE = "no-answer";

    private final GapStore store;
    private final BrusselsTime time;

    WhenReferralClosed(GapStore store, BrusselsTime time) {
        this.store = store;
        this.time = time;
    }

    /** In the transaction of whoever closed it. */
    @EventListener
    void closed(ReferralClosed one) {
        String reason = one.reasonCode();
        if (reason != null && NOT_THE_SERVICE.contains(reason)) {
            return;
        }
        GapKind kind = SILENCE.equals(reason) ? GapKind.EXPIRED : GapKind.REFUSED;
        store.add(new NewGap(GapKey.of(one.id(), one.service()), kind, one.needs(), one.unit(), one.service(), reason, null), time.today(), GapStore.More.NONE);
    }
}
