package brussels.boost.referral.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.CareStepId;
import brussels.boost.referral.CareSteps.NewCareStep;
import brussels.boost.referral.domain.steps.CareStep;
import brussels.boost.referral.domain.steps.Hint;
import brussels.boost.referral.domain.steps.SayCareStep;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BoostTest
class CareTest {
    @Autowired SayCareStep care;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Transactions transactions;
    @Autowired BrusselsTime time;
    @Autowired JdbcClient jdbc;

    private Actor.Professional lucie;
    private Actor.Oneself herself;
    private PersonId person;

    @BeforeEach
    void somebody_chose_lucie() {
        lucie = people.anyNurse();
        person = PersonId.fresh();
        herself = new Actor.Oneself(AccountId.fresh(), person);
        transactions.write(lucie, () -> persons.meet(lucie, new NewPerson(person, "Amina", List.of("ar"), null, true, "fr")));
    }

    @Test
    void a_new_answer_takes_the_place_of_the_one_before_and_both_stay_to_be_read_by_the_person_too() {
        var first = step("hand", null);
        care.say(lucie, person, first);
        care.say(lucie, person, first);
        care.say(lucie, person, step("team", time.today().plusMonths(1)));
        assertThat(care.run(herself, person).steps()).extracting(one -> one.kind().code() + one.ended()).containsExactly("teamfalse", "handtrue");
        assertThat(care.run(herself, person).steps().getFirst().reason()).isEqualTo("Elle ne dort plus");
    }

    @Test
    void taken_back_the_one_before_holds_again() {
        care.say(lucie, person, step("hand", null));
        var second = step("team", null);
        care.say(lucie, person, second);
        care.takeBack(lucie, person, second.id());
        assertThat(care.run(lucie, person).steps()).extracting(CareStep::ended).containsExactly(false);
        assertThatThrownBy(() -> care.takeBack(lucie, person, CareStepId.fresh())).isInstanceOf(Refusal.class);
    }

    @Test
    void the_day_to_talk_about_it_again_is_shown_until_somebody_says_not_now_with_a_word() {
        care.say(lucie, person, step("hand", time.today()));
        Hint hint = care.run(lucie, person).hints().getFirst();
        assertThat(hint.kind()).isEqualTo(Hint.Kind.REVIEW);
        assertThat(care.run(herself, person).hints()).isEmpty();
        assertThatThrownBy(() -> care.notNow(lucie, person, UUID.randomUUID(), hint.kind(), hint.evidence(), " ")).isInstanceOf(Refusal.class);
        care.notNow(lucie, person, UUID.randomUUID(), hint.kind(), hint.evidence(), "Elle revient de chez sa fille");
        assertThat(care.run(lucie, person).hints()).isEmpty();
    }

    @Test
    void nobody_else_reads_it_the_person_does_not_grade_themself_and_a_reason_is_needed() {
        assertThatThrownBy(() -> care.run(people.anyNurse(), person)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> care.say(herself, person, step("hand", null))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> care.say(lucie, person, new NewCareStep(CareStepId.fresh(), "hand", " ", "fr", null, time.today(), null))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> care.say(lucie, person, step("level-3", null))).isInstanceOf(Refusal.class);
    }

    private NewCareStep step(String kind, @Nullable LocalDate review) {
        return new NewCareStep(CareStepId.fresh(), kind, "Elle ne dort plus", "fr", "Amina et sa fille", time.today(), review);
    }
}
