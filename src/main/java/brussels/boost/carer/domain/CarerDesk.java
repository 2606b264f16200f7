package brussels.boost.carer.domain;

import brussels.boost.carer.CallKind;
import brussels.boost.carer.Carers;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The module's face, over its use cases. */
@Component
class CarerDesk implements Carers {
    private final OpenSpace open;
    private final ChooseAnswerer answerers;
    private final KeepOwn keep;
    private final AskToBeCalled calls;
    private final GoOnDuty duty;

    CarerDesk(OpenSpace open, ChooseAnswerer answerers, KeepOwn keep, AskToBeCalled calls, GoOnDuty duty) {
        this.duty = duty;
        this.open = open;
        this.answerers = answerers;
        this.keep = keep;
        this.calls = calls;
    }

    @Override
    public Actor.Oneself open(Actor.Carer carer, NewSpace space) {
        return open.run(carer, space);
    }

    @Override
    public void chooseAnswerer(Actor.Oneself carer, AccountId professional) {
        answerers.run(carer, professional);
    }

    @Override
    public void say(Actor.Oneself carer, UUID id, @Nullable String words, Set<String> cards) {
        keep.say(carer, id, words, cards);
    }

    @Override
    public void keepLine(Actor.Oneself carer, NewLine line) {
        keep.line(carer, line);
    }

    @Override
    public void goOnDuty(Actor.Professional professional) {
        duty.run(professional, true);
    }

    @Override
    public void askToBeCalled(Actor.Oneself carer, UUID id, CallKind kind) {
        calls.run(carer, id, kind);
    }
}
