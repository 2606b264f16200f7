package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whom to ask about a file, for the privacy officer, who sees nothing of the file itself. Inside a transaction. */
public interface Referents {
    Map<PersonId, List<AccountId>> of(Actor.Professional officer, Collection<PersonId> persons);
}
