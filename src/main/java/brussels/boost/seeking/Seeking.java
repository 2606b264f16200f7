package brussels.boost.seeking;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;

/** Requests for a référent, for other modules. */
public interface Seeking {
    void sayWilling(Actor.Professional actor, Willing willing);

    /** Whoever calls those whom nobody answered. */
    void callsBack(AccountId account);

    /** Entered by a professional with somebody on the telephone or at the desk; the token opens its page. */
    String enter(Actor.Professional actor, NewAsk ask);

    /** The person behind this token asks that professional. */
    void choose(String token, AccountId professional);
}
