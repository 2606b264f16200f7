package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.NeedDomain;
import brussels.boost.plan.domain.need.ReadNeeds;
import brussels.boost.plan.domain.need.SayNeed;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BoostTest
@Import(Circle.class)
class NeedsTest {
    @Autowired Circle circle;
    @Autowired SayNeed say;
    @Autowired ReadNeeds read;
    @Autowired ReadPlan plans;
    @Autowired BrusselsTime time;

    @Test
    void what_a_professional_wonders_is_theirs_alone_until_it_is_named_together() {
        var amina = circle.amina(Family.PRIORITIES);
        say(amina.lucie(), amina.id(), Need.Answer.POSSIBLE, "voit-elle assez de monde ?", null, Audience.CIRCLE);
        assertThat(answers(amina.lucie(), amina.id())).containsExactly(Need.Answer.POSSIBLE);
        assertThat(answers(amina.karim(), amina.id())).isEmpty();
        assertThat(answers(amina.herself(), amina.id())).isEmpty();
        say(amina.lucie(), amina.id(), Need.Answer.SHARED, "je vois moins de monde", null, Audience.CIRCLE);
        assertThat(answers(amina.karim(), amina.id())).containsExactly(Need.Answer.SHARED);
        assertThat(answers(amina.herself(), amina.id())).containsExactly(Need.Answer.SHARED);
    }

    @Test
    void a_colleague_s_wondering_stays_when_something_is_named_together() {
        var amina = circle.amina(Family.PRIORITIES);
        say(amina.karim(), amina.id(), Need.Answer.POSSIBLE, "", null, Audience.AUTHOR);
        say(amina.lucie(), amina.id(), Need.Answer.SHARED, "", null, Audience.CIRCLE);
        assertThat(answers(amina.karim(), amina.id())).containsExactlyInAnyOrder(Need.Answer.POSSIBLE, Need.Answer.SHARED);
    }

    @Test
    void nobody_asks_again_before_the_day_when_the_person_does_not_wish_to_talk_about_it() {
        var amina = circle.amina(Family.PRIORITIES);
        LocalDate day = time.today().plusDays(30);
        say(amina.herself(), amina.id(), Need.Answer.NOT_WISHED, "", day, Audience.CIRCLE);
        assertThat(read.all(amina.karim(), amina.id()).needs()).singleElement().satisfies(need -> {
            assertThat(need.restsOn(time.today())).isTrue();
            assertThat(need.restsOn(day)).isTrue();
            assertThat(need.restsOn(day.plusDays(1))).isFalse();
        });
    }

    @Test
    void that_somebody_does_not_wish_to_talk_about_it_goes_as_far_as_was_chosen_and_by_itself_nowhere() {
        var amina = circle.amina(Family.PRIORITIES);
        say(amina.lucie(), amina.id(), Need.Answer.NOT_WISHED, "pas devant mon mari", null, null);
        assertThat(answers(amina.herself(), amina.id())).containsExactly(Need.Answer.NOT_WISHED);
        assertThat(answers(amina.karim(), amina.id())).isEmpty();
        say(amina.lucie(), amina.id(), Need.Answer.NOT_WISHED, "", null, Audience.AUTHOR);
        assertThat(answers(amina.herself(), amina.id())).isEmpty();
    }

    @Test
    void a_delicate_subject_stays_between_two_and_another_one_goes_to_the_circle_when_nothing_is_chosen() {
        var amina = circle.amina(Family.PRIORITIES);
        String delicate = read.all(amina.lucie(), amina.id()).domains().stream().filter(NeedDomain::sensitive).findFirst().orElseThrow().code();
        say.say(amina.lucie(), request(amina.id(), delicate, Need.Answer.SHARED, "", null, null));
        assertThat(answers(amina.karim(), amina.id())).isEmpty();
        say(amina.lucie(), amina.id(), Need.Answer.SHARED, "", null, null);
        assertThat(answers(amina.karim(), amina.id())).containsExactly(Need.Answer.SHARED);
    }

    @Test
    void a_new_answer_takes_the_place_of_the_one_before_and_an_undo_brings_it_back() {
        var amina = circle.amina();
        say(amina.lucie(), amina.id(), Need.Answer.FINE, "", null, Audience.CIRCLE);
        NeedId now = say(amina.lucie(), amina.id(), Need.Answer.NOW, "seule le dimanche", null, Audience.CIRCLE);
        assertThat(answers(amina.lucie(), amina.id())).containsExactly(Need.Answer.NOW);
        assertThat(read.one(amina.lucie(), amina.id(), "ties").said()).extracting(Need::answer).containsExactly(Need.Answer.NOW, Need.Answer.FINE);
        say.takeBack(amina.lucie(), amina.id(), now);
        assertThat(answers(amina.lucie(), amina.id())).containsExactly(Need.Answer.FINE);
    }

    @Test
    void the_record_shows_what_was_named_together_and_nothing_else() {
        var amina = circle.amina();
        say.say(amina.lucie(), request(amina.id(), "housing", Need.Answer.FINE, "", null, Audience.CIRCLE));
        say.say(amina.lucie(), request(amina.id(), "mind", Need.Answer.POSSIBLE, "", null, Audience.CIRCLE));
        say.say(amina.lucie(), request(amina.id(), "energy", Need.Answer.NOW, "", null, Audience.CIRCLE));
        List<Need> shown = plans.reading(amina.lucie(), amina.id(), patient -> plans.page(patient).needs(), Family.PRIORITIES);
        assertThat(shown).extracting(Need::domain).containsExactly("energy");
    }

    @Test
    void the_person_does_not_wonder_about_themself_from_outside() {
        var amina = circle.amina();
        assertThatThrownBy(() -> say(amina.herself(), amina.id(), Need.Answer.POSSIBLE, "", null, Audience.PERSON)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> say.say(amina.lucie(), request(amina.id(), "no-such-domain", Need.Answer.FINE, "", null, Audience.CIRCLE)))
                .isInstanceOf(Refusal.class);
    }

    private NeedId say(Actor actor, PersonId person, Need.Answer answer, String words, @Nullable LocalDate until, @Nullable Audience audience) {
        var request = request(person, "ties", answer, words, until, audience);
        say.say(actor, request);
        say.say(actor, request);
        return request.id();
    }

    private static SayNeed.Request request(PersonId person, String domain, Need.Answer answer, String words, @Nullable LocalDate until, @Nullable Audience audience) {
        return new SayNeed.Request(person, NeedId.fresh(), domain, answer, Words.french(words), until, audience);
    }

    private List<Need.Answer> answers(Actor actor, PersonId person) {
        return read.all(actor, person).needs().stream().map(Need::answer).toList();
    }
}
