package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import java.util.Collection;
import java.util.Set;

/** What the person's own pages leave out until they gave their password again: somebody may look over their shoulder. */
public interface Discretion {
    /** Those among these accounts who work for a protective service, if this reader must not meet them now. Inside a transaction. */
    Set<AccountId> leftOut(PatientAccess patient, Collection<AccountId> accounts);
}
