package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.circle.AddMember;
import brussels.boost.access.domain.circle.ReadChanges;
import brussels.boost.plan.domain.ReadWhoDoes;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does what on one page, and the person is told what others change in their circle. */
@BoostTest
class WhoDoesTest {
    private static final Act WROTE = Act.of("test.wrote");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circle circle;
    @Autowired Plans plans;
    @Autowired ReadWhoDoes whoDoes;
    @Autowired AddMember addMember;
    @Autowired ReadChanges changes;
    @Autowired JdbcClient jdbc;

    @Test
    void each_open_step_stands_once_with_whoever_does_it() {
        var amina = circle.amina(Family.STEPS);
        transactions.write(amina.lucie(), () -> {
            var patient = access.write(amina.lucie(), amina.id(), WROTE, Family.STEPS, Family.CIRCLE);
            plans.addStep(patient, step("Descendre au parc", Doer.PERSON));
            plans.addStep(patient, step("Apporter la boîte", Doer.member(amina.karimsPlace(), amina.karim().account(), "Karim")));
            plans.addStep(patient, step("Changer le pansement", Doer.account(amina.lucie().account(), "Lucie")));
            plans.addStep(patient, step("Trouver une rampe", Doer.NOBODY));
            plans.finishStep(patient, plans.addStep(patient, step("Fait", Doer.PERSON)));
        });
        var answer = whoDoes.run(amina.lucie(), amina.id());
        assertThat(answer.own()).extracting(one -> one.words().text()).containsExactly("Descendre au parc");
        assertThat(answer.members()).filteredOn(one -> one.member().id().equals(amina.karimsPlace())).singleElement()
                .satisfies(one -> assertThat(one.steps()).extracting(step -> step.words().text()).containsExactly("Apporter la boîte"));
        assertThat(answer.members()).flatExtracting(ReadWhoDoes.Does::steps).hasSize(2);
        assertThat(answer.others()).extracting(one -> one.words().text()).containsExactly("Trouver une rampe");
        assertThatThrownBy(() -> whoDoes.run(amina.karim(), amina.id())).as("the circle is not open to Karim").isInstanceOf(Refusal.class);
    }

    @Test
    void the_person_is_told_what_somebody_else_changes_on_their_page_and_by_one_mail_without_a_name() {
        var amina = circle.amina(Family.STEPS);
        var herself = new Actor.Oneself(AccountId.fresh(), amina.id());
        transactions.write(amina.lucie(), () -> {
            accounts.create(new Accounts.NewAccount(herself.account(), herself.account() + "@example.org", "Amina", "fr", null, true));
            accounts.giveHat(herself.account(), new brussels.boost.access.Hat(HatId.fresh(), brussels.boost.access.Hat.Role.PERSON, null, null, null), null);
            accounts.isPerson(herself.account(), amina.id());
        });
        for (String name : new String[] {"Une voisine", "Un voisin"}) {
            addMember.run(amina.lucie(), new AddMember.Request(amina.id(), new NewMember(MemberId.fresh(), MemberCard.Kind.NEIGHBOUR, MemberCard.State.ACTIVE,
                    null, null, new NewMember.Words(name, null, null, null), false, false, false, null), Rights.Template.NOTHING.rights(), false, "fr"));
        }
        assertThat(changes.run(herself).changes().lines()).extracting("act").contains("access.circle.added");
        assertThat(jdbc.sql("select body from platform.mail where recipient = :to").param("to", herself.account() + "@example.org").query(String.class).list())
                .singleElement().satisfies(body -> assertThat(body).contains("/me/changes").doesNotContain("voisin", "Amina"));
    }

    private static NewStep step(String words, Doer doer) {
        return new NewStep(StepId.fresh(), null, null, Words.french(words), doer, null, Picture.NONE, false, Audience.CIRCLE);
    }
}
