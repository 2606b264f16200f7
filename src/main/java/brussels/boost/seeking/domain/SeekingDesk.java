package brussels.boost.seeking.domain;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.seeking.NewAsk;
import brussels.boost.seeking.Seeking;
import brussels.boost.seeking.Willing;
import org.springframework.stereotype.Component;

/** The face for other modules. */
@Component
class SeekingDesk implements Seeking {
    private final SayWilling say;
    private final AskForReferent ask;
    private final FollowAsk follow;
    private final WillingStore store;

    SeekingDesk(SayWilling say, AskForReferent ask, FollowAsk follow, WillingStore store) {
        this.say = say;
        this.ask = ask;
        this.follow = follow;
        this.store = store;
    }

    @Override
    public void sayWilling(Actor.Professional actor, Willing willing) {
        say.run(actor, willing);
    }

    @Override
    public void callsBack(AccountId account) {
        store.addCaller(account);
    }

    @Override
    public String enter(Actor.Professional actor, NewAsk newAsk) {
        return ask.with(actor, newAsk);
    }

    @Override
    public void choose(String token, AccountId professional) {
        follow.choose(token, "", professional);
    }
}
