package brussels.boost.directory.domain.kept;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.KeptAddresses;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The addresses a person shows, without the tips: those stay where they were written. */
@Component
class ShownAddresses implements KeptAddresses {
    private final KeptStore store;

    ShownAddresses(KeptStore store) {
        this.store = store;
    }

    @Override
    public List<Address> shown(PatientAccess patient) {
        if (!patient.mayRead(Family.STEPS)) return List.of();
        return store.of(patient).stream().filter(kept -> kept.audience() == Audience.Kind.CIRCLE && !kept.phone().isBlank() && !kept.protects())
                .map(kept -> new Address(kept.id().value(), kept.name("fr"), kept.name("nl"), kept.phone())).toList();
    }

    @Override
    public void keep(PatientAccess patient, UUID id, ServiceId service, String tip) {
        KeptPolicy.tip(tip);
        AccountId author = patient.actor().account();
        store.insert(patient, new KeepAddress.Request(new KeptId(id), patient.person(), service, tip, "fr", Audience.CIRCLE), author == null ? null : author.value(), null);
    }
}
