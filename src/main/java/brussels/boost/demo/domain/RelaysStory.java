package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.directory.NewRelay;
import brussels.boost.directory.Relays;
import brussels.boost.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom one can really call: kept by three professionals, two of them for everybody. */
@Component
class RelaysStory implements Chapter {
    private final Relays relays;
    private final DemoDirectory directory;

    RelaysStory(Relays relays, DemoDirectory directory) {
        this.relays = relays;
        this.directory = directory;
    }

    @Override
    public void tell() {
        keep(Cast.LUCIE, "fund", "service-social", "Le guichet du matin", "dossiers de mutualité", "02 000 00 71", "Avant dix heures, on décroche toujours.", "rights.fund", true);
        keep(Cast.KARIM, "meals", "aide-familiale", "La planification", "aides familiales du quartier", "02 000 00 72", "Dire « urgent, sortie d’hôpital » si c’est le cas.", "daily", true);
        keep(Cast.SOFIE, "night", null, "De nachtlijn", "overleg voor de avond", "02 000 00 73", "Spreekt ook Turks op dinsdag.", "carer.respite", false);
    }

    private void keep(Actor who, String key, @Nullable String service, String name, String what, String phone, String tip, String need, boolean shared) {
        relays.keep(who, new NewRelay(named("relay." + key), service == null ? null : directory.id(service), name, what, phone, tip, need, shared));
    }
}
