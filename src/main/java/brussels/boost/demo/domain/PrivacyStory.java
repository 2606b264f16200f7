package brussels.boost.demo.domain;

import brussels.boost.access.Breaches.Breach;
import brussels.boost.access.Breaches.Told;
import brussels.boost.access.Breaches;
import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.person.PersonRequests.NewRequest;
import brussels.boost.person.PersonRequests;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits at the fictional privacy officer's desk: a correction, an erasure, and a telephone forgotten on a tram. */
@Component
class PrivacyStory implements Chapter {
    private final Story story;
    private final PersonRequests requests;
    private final Breaches breaches;
    private final BrusselsTime time;

    PrivacyStory(Story story, PersonRequests requests, Breaches breaches, BrusselsTime time) {
        this.story = story;
        this.requests = requests;
        this.breaches = breaches;
        this.time = time;
    }

    @Override
    public void tell() {
        requests.open(Cast.LUCIE, new PersonId(Cast.named("person.rosa")),
                new NewRequest(Cast.named("request.rosa"), Kind.CORRECTION, "Je parle portugais et un peu français, pas espagnol."));
        PersonId odile = story.meet(Cast.KARIM, "odile", "Odile", List.of("fr"), "district:marolles");
        requests.open(Cast.KARIM, odile, new NewRequest(Cast.named("request.odile"), Kind.ERASURE, "Je déménage chez ma fille. Effacez tout, merci."));
        breaches.note(Cast.OFFICER, new Breach(Cast.named("breach.phone"), time.now().minus(Duration.ofHours(20)),
                "Un téléphone de service oublié dans le tram, écran verrouillé, rendu le soir même.", "Personne, sans doute : l’écran était verrouillé.",
                "Sessions de ce téléphone fermées à distance.", Told.UNDECIDED, Told.NOT_TOLD, "", 0));
    }
}
