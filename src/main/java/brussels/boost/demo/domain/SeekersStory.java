package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.seeking.AskId;
import brussels.boost.seeking.Gender;
import brussels.boost.seeking.NewAsk;
import brussels.boost.seeking.Seeking;
import brussels.boost.seeking.Willing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody looks for a référent and has asked Lucie; three professionals say that they may be asked; Sofie calls back. */
@Component
class SeekersStory {
    private final Transactions transactions;
    private final Seeking seeking;

    SeekersStory(Transactions transactions, Seeking seeking) {
        this.transactions = transactions;
        this.seeking = seeking;
    }

    void tell() {
        willing(Cast.LUCIE, new Willing("nurse", Gender.WOMAN, List.of("fr", "pt", "en"), List.of(), "Je passe le matin dans le quartier. On prend le temps d’un café.", true, null));
        willing(Cast.KARIM, new Willing("pharmacist", Gender.MAN, List.of("fr", "ar", "ar-MA"), List.of("ins:21013", "ins:21004"), "La porte est ouverte, sans rendez-vous.", true, null));
        willing(Cast.SOFIE, new Willing("socialWorker", Gender.WOMAN, List.of("nl", "fr", "tr"), List.of(), "Papieren, huur, rekeningen: stap voor stap.", true, null));
        transactions.write(Actor.Job.named("demo"), () -> seeking.callsBack(Cast.SOFIE.account()));
        String token = seeking.enter(Cast.KARIM, new NewAsk(new AskId(named("ask.teresa")), "Teresa", "02 000 00 12",
                "Quelqu’un pour m’aider à comprendre les lettres de l’hôpital.", List.of("pt", "fr"), "district:marolles", null, null, null, true, "fr"));
        seeking.choose(token, Cast.LUCIE.account());
    }

    private void willing(Actor.Professional who, Willing said) {
        seeking.sayWilling(who, said);
    }
}
