package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Thresholds;
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

/** A request nobody answered in time goes on to somebody on duty, who may see it for a few days; until somebody has called. */
@Component
class PassOnCall {
    private static final Actor.Job JOB = Actor.Job.named("carer-calls", "IDENTITY", "AGENDA", "CIRCLE", "CONSENTS");

    private final Transactions transactions;
    private final Access access;
    private final Circles circles;
    private final SpaceStore spaces;
    private final CallStore calls;
    private final DutyStore duties;
    private final Thresholds thresholds;
    private final BrusselsTime time;
    private final ChooseAnswerer answerers;
    private final TellAnswerer tell;

    PassOnCall(Transactions transactions, Access access, Circles circles, SpaceStore spaces, CallStore calls, DutyStore duties, Thresholds thresholds,
            BrusselsTime time, ChooseAnswerer answerers, TellAnswerer tell) {
        this.transactions = transactions;
        this.access = access;
        this.circles = circles;
        this.spaces = spaces;
        this.calls = calls;
        this.duties = duties;
        this.thresholds = thresholds;
        this.time = time;
        this.answerers = answerers;
        this.tell = tell;
    }

    /** The job: one carer at a time, each in a transaction of their own. */
    void run() {
        for (CallStore.Unanswered one : transactions.write(JOB, calls::unanswered)) {
            var job = JOB.about(one.person());
            transactions.write(job, () -> {
                var act = one.others() || one.waitsFor() == null ? CarerActs.PASSED_ON : CarerActs.REMINDED;
                now(access.write(job, one.person(), act, Family.IDENTITY, Family.AGENDA, Family.CIRCLE, Family.CONSENTS), one.id(), one.waitsFor());
            });
        }
    }

    /** @param last for whom it waited until now: asked once more when there is nobody else. Without anybody the page gives a number. */
    void now(PatientAccess own, UUID call, @Nullable AccountId last) {
        Set<AccountId> not = Stream.of(last, own.actor().account()).filter(Objects::nonNull).collect(Collectors.toSet());
        AccountId next = duties.next(not).map(duty -> welcome(own, duty)).orElseGet(() -> known(own, last));
        calls.passOn(own, call, next);
        calls.latest(own).filter(one -> one.id().equals(call)).ifPresent(one -> tell.run(one));
    }

    /** Whoever already is in the circle is not added twice. */
    private AccountId welcome(PatientAccess own, DutyStore.OnDuty duty) {
        if (!here(own, duty.account())) {
            circles.addMemberUntil(own, ChooseAnswerer.member(duty.account(), duty.hat()), CarerPolicy.toCallBack(),
                    time.today().plusDays(thresholds.days(Thresholds.Line.CARER_DUTY)));
        }
        return duty.account();
    }

    private @Nullable AccountId known(PatientAccess own, @Nullable AccountId last) {
        return last != null && here(own, last) ? last : spaces.read(own).map(space -> answerers.current(own, space)).orElse(null);
    }

    private boolean here(PatientAccess own, AccountId account) {
        return circles.members(own).stream().anyMatch(one -> ReadSpace.isHere(one, account, time.today()));
    }
}
