package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.referral.NewReferral;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.Referrals;
import brussels.boost.referral.Way;
import org.springframework.stereotype.Component;

/** Two services asked for Amina, without her name; Sofie's organisation answers for one of them. */
@Component
class ReferralStory implements Chapter {
    private final Transactions transactions;
    private final Story story;
    private final Referrals referrals;
    private final DemoDirectory directory;

    ReferralStory(Transactions transactions, Story story, Referrals referrals, DemoDirectory directory) {
        this.transactions = transactions;
        this.story = story;
        this.referrals = referrals;
        this.directory = directory;
    }

    @Override
    public void tell() {
        transactions.write(Actor.Job.named("demo"), () -> referrals.answersFor(Cast.WELFARE, directory.id("service-social")));
        story.tell(Cast.LUCIE, AminaStory.AMINA, patient -> {
            referrals.send(patient, new NewReferral(new ReferralId(named("amina.referral")), null, directory.id("aide-familiale"), Way.LINK,
                    "aide-familiale@example.org", "Quelqu’un pour les courses, deux fois par semaine, depuis une chute dans l’escalier. Troisième étage sans ascenseur. On y parle arabe et un peu français.",
                    "fr", "Amina", "0400 00 00 01"));
            referrals.send(patient, new NewReferral(new ReferralId(named("amina.referral.letters")), null, directory.id("service-social"), Way.PARTNER, null,
                    "Un coup de main pour comprendre et ranger des lettres, une fois par mois, à la maison si possible.", "fr", "Amina", null));
        });
    }
}
