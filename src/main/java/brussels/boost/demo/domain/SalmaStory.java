package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.carer.Carers;
import brussels.boost.carer.Carers.NewLine;
import brussels.boost.carer.Carers.NewSpace;
import brussels.boost.carer.CallKind;
import brussels.boost.carer.LineKind;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Salma, who helps her mother Amina, and has a space of her own that Amina does not see. */
@Component
class SalmaStory implements Chapter {
    static final PersonId OWN = new PersonId(named("carer.salma"));

    private final Carers carers;

    SalmaStory(Carers carers) {
        this.carers = carers;
    }

    @Override
    public void tell() {
        Actor.Oneself salma = carers.open(new Actor.Carer(Cast.SALMA), new NewSpace(OWN, "Salma", "fr", "0400 00 00 02", false));
        carers.chooseAnswerer(salma, Cast.LUCIE.account());
        carers.goOnDuty(Cast.SOFIE);
        carers.say(salma, named("salma.said"), "Je dors mal quand maman dort mal. Mais dimanche on a ri.", Set.of("sleep", "laughing"));
        carers.keepLine(salma, new NewLine(named("salma.need"), LineKind.NEED, "respite", "un samedi par mois", null));
        carers.keepLine(salma, new NewLine(named("salma.task.letters"), LineKind.TASK, null, "Lire le courrier avec maman", "le service social"));
        carers.keepLine(salma, new NewLine(named("salma.task.wednesday"), LineKind.TASK, null, "Venir le mercredi avec la petite", null));
        carers.askToBeCalled(salma, named("salma.call"), CallKind.CALL);
    }
}
