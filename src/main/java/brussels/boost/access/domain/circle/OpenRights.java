package brussels.boost.access.domain.circle;

import brussels.boost.access.Agreements;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.GrantStore;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what the person opened, and writes the agreement to share down the first time it becomes true. */
@Component
public class OpenRights {
    private final GrantStore grants;
    private final Agreements agreements;

    OpenRights(GrantStore grants, Agreements agreements) {
        this.grants = grants;
        this.agreements = agreements;
    }

    public void run(PatientAccess patient, MemberId member, Rights rights, @Nullable Instant until, String language) {
        if (!rights.nothing() && patient.mayWrite(Family.CONSENTS)) {
            var mode = patient.actor() instanceof Actor.Oneself ? Agreements.Mode.ON_SCREEN : Agreements.Mode.ORAL;
            agreements.give(patient, new Agreements.Given(Id.next(), Agreements.Kind.SHARE, language, mode, Agreements.Giver.PERSON, null));
        }
        grants.set(patient, member, rights, until);
    }
}
