package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A call that nobody took in time goes to somebody on duty, who may see it for a few days and no longer. */
@Component
class PassOnCall {
    private static final Actor.Job JOB = Actor.Job.named("carer-calls", "IDENTITY", "AGENDA", "CIRCLE", "CONSENTS");

    private final Transactions transactions;
    private final Access access;
    private final Circles circles;
    private final CallStore calls;
    private final DutyStore duties;
    private final Facts facts;
    private final BrusselsTime time;

    PassOnCall(Transactions transactions, Access access, Circles circles, CallStore calls, DutyStore duties, Facts facts, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.circles = circles;
        this.calls = calls;
        this.duties = duties;
        this.facts = facts;
        this.time = time;
    }

    /** The job: one carer at a time, each in a transaction of their own. */
    void run() {
        for (CallStore.Unanswered one : transactions.write(JOB, calls::unanswered)) {
            var job = JOB.about(one.person());
            transactions.write(job, () -> {
                var own = access.write(job, one.person(), CarerActs.PASSED_ON, Family.AGENDA, Family.CIRCLE, Family.CONSENTS);
                AccountId asked = calls.latest(own).map(Call::askedOf).orElse(null);
                now(own, one.id(), asked);
            });
        }
    }

    /** Whoever already is in the circle is not asked twice. When nobody is on duty the call stays open, and the page says so. */
    void now(PatientAccess own, UUID call, @Nullable AccountId asked) {
        Set<AccountId> not = Stream.of(asked, own.actor().account()).filter(Objects::nonNull).collect(Collectors.toSet());
        duties.next(not).ifPresent(next -> {
            if (circles.members(own).stream().noneMatch(one -> ReadSpace.isHere(one, next.account(), time.today()))) {
                circles.addMemberUntil(own, ChooseAnswerer.member(next.account(), next.hat()), CarerPolicy.toCallBack(),
                        time.today().plusDays(facts.rule("DUTY_DAYS")));
            }
            calls.passOn(own, call, next.account());
        });
    }
}
