package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.access.Audience;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.NewAppointment;
import brussels.boost.person.Persons;
import brussels.boost.plan.Doer;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.StepId;
import brussels.boost.plan.Words;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The others: somebody who just came home, somebody met for the first time tomorrow, somebody who wants no call for a
 * while; and one person each for a pharmacist, a social worker and a doctor, because référent is a relation of any trade.
 */
@Component
class OthersStory {
    private final Story story;
    private final Persons persons;
    private final Plans plans;
    private final Agenda agenda;
    private final BrusselsTime time;
    private final SeekersStory seekers;

    OthersStory(Story story, Persons persons, Plans plans, Agenda agenda, BrusselsTime time, SeekersStory seekers) {
        this.story = story;
        this.persons = persons;
        this.plans = plans;
        this.agenda = agenda;
        this.time = time;
        this.seekers = seekers;
    }

    void tell() {
        person(Cast.LUCIE, "georges", "Georges", "fr", "boat", "doctor", "Rester chez moi, avec mon chat.", "Le pansement jeudi, chez lui");
        person(Cast.LUCIE, "rosa", "Rosa", "pt", "sun", null, null, null);
        person(Cast.LUCIE, "samir", "Samir", "fr", "tree", "work", "Retravailler un peu, avec mes mains.", "Passer voir l’atelier vélo fictif");
        person(Cast.KARIM, "bilal", "Bilal", "fr", "key", "medicines", "Ne plus me tromper de boîte.", "Préparer la semaine ensemble, vendredi");
        person(Cast.SOFIE, "maria", "Maria", "nl", "leaf", "home", "Een kamer zonder schimmel.", "Samen de huisbaas opbellen");
        person(Cast.AMRANI, "jean", "Jean", "fr", "mountain", "outdoors", "Marcher jusqu’au canal.", "Dix minutes, mardi");
        quietFor(new PersonId(named("person.samir")));
        seekers.tell();
    }

    private void person(Actor.Professional referent, String key, String name, String language, String symbol, @Nullable String card,
            @Nullable String words, @Nullable String step) {
        PersonId person = story.meet(referent, key, name, List.of(language), "");
        story.tell(referent, person, patient -> {
            persons.changeSymbol(patient, symbol);
            if (words != null && step != null) {
                var priority = plans.addPriority(patient, new NewPriority(new PriorityId(named(key + ".priority")), Words.of(words, language),
                        Said.BY_PERSON, Picture.card(card), false, true, Audience.CIRCLE, null));
                plans.addStep(patient, new NewStep(new StepId(named(key + ".step")), priority, null, Words.of(step, language), Doer.PERSON,
                        time.today().plusDays(4), Picture.NONE, false, Audience.CIRCLE));
            }
            if (!key.equals("samir")) {
                agenda.agree(patient, NewAppointment.on(time.today().plusDays(key.equals("georges") ? 0 : 1), LocalTime.of(11, 0), referent.account(), null));
            }
        });
    }

    private void quietFor(PersonId person) {
        story.tell(Cast.LUCIE, person, patient ->
                agenda.agreeSilence(patient, named("samir.quiet"), time.today().plusDays(12), "Après la fête"));
    }
}
