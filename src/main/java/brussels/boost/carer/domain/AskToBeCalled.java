package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.carer.CallKind;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One tap: a carer asks to be called, or says they cannot go on. Somebody with a name is asked at once. */
@Component
public class AskToBeCalled {
    private final Transactions transactions;
    private final Access access;
    private final SpaceStore spaces;
    private final CallStore calls;
    private final ChooseAnswerer answerers;
    private final PassOnCall passOn;
    private final TellAnswerer tell;

    AskToBeCalled(Transactions transactions, Access access, SpaceStore spaces, CallStore calls, ChooseAnswerer answerers, PassOnCall passOn,
            TellAnswerer tell) {
        this.tell = tell;
        this.transactions = transactions;
        this.access = access;
        this.spaces = spaces;
        this.calls = calls;
        this.answerers = answerers;
        this.passOn = passOn;
    }

    public void run(Actor.Oneself self, UUID id, CallKind kind) {
        transactions.write(self, () -> {
            var own = access.write(self, self.person(), CarerActs.ASKED, Family.IDENTITY, Family.AGENDA, Family.CIRCLE, Family.CONSENTS);
            Space space = spaces.read(own).orElseThrow(Refusal::notFound);
            Optional<Call> open = calls.latest(own).filter(Call::open);
            if (open.isPresent()) {
                again(own, open.get(), kind);
            } else {
                AccountId chosen = answerers.current(own, space);
                calls.ask(own, id, kind, chosen);
                if (chosen == null) {
                    passOn.now(own, id, null);
                } else {
                    calls.latest(own).ifPresent(tell::run);
                }
            }
        });
    }

    private void again(PatientAccess own, Call open, CallKind kind) {
        if (CarerPolicy.weighsMore(kind, open.kind())) {
            calls.weigh(own, open.id());
            calls.latest(own).ifPresent(tell::run);
        }
    }

    /** @param gone false: it was a slip, the request stands */
    public void withdraw(Actor.Oneself self, UUID id, boolean gone) {
        transactions.write(self, () -> {
            var own = access.write(self, self.person(), gone ? CarerActs.WITHDRAWN : CarerActs.ASKED, Family.AGENDA);
            if (!calls.withdraw(own, id, gone)) {
                throw Refusal.notFound();
            }
        });
    }
}
