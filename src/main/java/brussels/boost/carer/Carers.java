package brussels.boost.carer;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may order of a carer's own space; each call is a whole use case. */
public interface Carers {
    /** The same account twice opens one space. @return the carer, acting for themself from now on */
    Actor.Oneself open(Actor.Carer carer, NewSpace space);

    void chooseAnswerer(Actor.Oneself carer, AccountId professional);

    void say(Actor.Oneself carer, UUID id, @Nullable String words, Set<String> cards);

    void keepLine(Actor.Oneself carer, NewLine line);

    /** This professional answers carers whom nobody could call. */
    void goOnDuty(Actor.Professional professional);

    void askToBeCalled(Actor.Oneself carer, UUID id, CallKind kind);

    /** @param young they said they are under the age of the rule @param phone where they want to be called */
    record NewSpace(PersonId id, String name, String language, @Nullable String phone, boolean young) {}

    /** @param code a ready need, or null when it is said in words only @param who could take it, in words */
    record NewLine(UUID id, LineKind kind, @Nullable String code, @Nullable String words, @Nullable String who) {}
}
