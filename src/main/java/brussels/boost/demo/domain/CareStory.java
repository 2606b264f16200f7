package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.CareStepId;
import brussels.boost.referral.CareSteps;
import brussels.boost.referral.CareSteps.NewCareStep;
import org.springframework.stereotype.Component;

/** The help around Amina: a helping hand at first, somebody alongside since the nights became hard, and a day to talk about it again. */
@Component
class CareStory implements Chapter {
    private final Story story;
    private final CareSteps care;
    private final BrusselsTime time;

    CareStory(Story story, CareSteps care, BrusselsTime time) {
        this.story = story;
        this.care = care;
        this.time = time;
    }

    @Override
    public void tell() {
        story.tell(Cast.LUCIE, AminaStory.AMINA, patient -> {
            care.say(patient, new NewCareStep(new CareStepId(named("amina.care.hand")), "hand", "Pour comprendre les papiers de l’hôpital, et c’est tout.",
                    "fr", "Amina", time.today().minusMonths(5), null));
            care.say(patient, new NewCareStep(new CareStepId(named("amina.care.alongside")), "accompaniment",
                    "Les nuits sont difficiles et les rendez-vous se suivent. Elle veut garder une seule personne à appeler.",
                    "fr", "Amina et Salma, sa fille", time.today().minusMonths(2), time.today()));
        });
    }
}
