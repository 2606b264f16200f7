package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.domain.ReadWhoLooked;
import brussels.boost.access.domain.circle.AddMember;
import brussels.boost.access.domain.circle.EndMembership;
import brussels.boost.access.domain.circle.Farewell;
import brussels.boost.access.domain.circle.KeepOut;
import brussels.boost.access.domain.circle.LeaveCircle;
import brussels.boost.access.domain.circle.ReadChanges;
import brussels.boost.access.domain.relation.EndRelation;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaving a circle, being kept out of one, and who may take that back. */
@BoostTest
class GoingTest {
    private static final Act READ = Act.of("test.read");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired AddMember addMember;
    @Autowired KeepOut keepOut;
    @Autowired LeaveCircle leaveCircle;
    @Autowired EndMembership endMembership;
    @Autowired EndRelation endRelation;
    @Autowired ReadChanges changes;
    @Autowired ReadWhoLooked whoLooked;
    @Autowired JdbcClient jdbc;

    private Actor.Professional lucie;
    private PersonId amina;
    private Actor.Oneself herself;

    @BeforeEach
    void amina_chose_lucie() {
        lucie = people.anyNurse();
        amina = PersonId.fresh();
        persons.meet(lucie, new NewPerson(amina, "Amina", List.of("ar"), null, true, "fr"));
        herself = new Actor.Oneself(AccountId.fresh(), amina, true);
    }

    @Test
    void somebody_of_the_circle_is_kept_out_only_once_it_was_said_that_they_leave_and_an_undo_puts_everything_back() {
        var salma = carer("Salma Exemple");
        add(salma, "Salma", Rights.Template.NEAR.rights());
        var unsaid = new KeepOut.Request(amina, Id.next(), "salma exemple", null, false, false);
        assertThat(keepOut.here(herself, unsaid).members()).extracting(MemberCard::name).containsExactly("Salma");
        assertThatThrownBy(() -> keepOut.run(herself, unsaid)).isInstanceOf(Refusal.class);
        assertThat(opens(salma, Family.STEPS)).isTrue();
        var said = new KeepOut.Request(amina, Id.next(), "salma exemple", null, true, false);
        keepOut.run(herself, said);
        assertThat(opens(salma, Family.STEPS)).isFalse();
        keepOut.takeBack(herself, amina, said.id());
        assertThat(opens(salma, Family.STEPS)).isTrue();
        assertThat(keepOut.read(herself, amina).kept()).isEmpty();
    }

    @Test
    void keeping_out_ones_own_referent_ends_the_relation() {
        var asked = new KeepOut.Request(amina, Id.next(), "Lucie Spécimen", null, false, false);
        assertThat(keepOut.here(herself, asked).members()).singleElement().satisfies(member -> assertThat(member.referent()).isTrue());
        var said = new KeepOut.Request(amina, Id.next(), "Lucie Spécimen", null, true, false);
        keepOut.run(herself, said);
        assertThat(opens(lucie, Family.IDENTITY)).isFalse();
        keepOut.takeBack(herself, amina, said.id());
        assertThat(opens(lucie, Family.NOTES)).isTrue();
        assertThat(members(herself)).singleElement().satisfies(member -> assertThat(member.referent()).isTrue());
    }

    @Test
    void whoever_only_runs_the_circle_does_not_end_the_relation_by_keeping_the_referent_out() {
        var karim = colleague(Rights.Template.REFERENT.rights());
        assertThatThrownBy(() -> keepOut.run(karim, new KeepOut.Request(amina, Id.next(), "x", lucie.account() + "@example.org", true, true)))
                .isInstanceOf(Refusal.class);
        assertThat(opens(lucie, Family.NOTES)).isTrue();
    }

    @Test
    void a_neighbour_without_any_right_on_the_circle_leaves_it_says_so_and_comes_back_within_the_hour() {
        var voisin = carer("Voisin Exemple");
        add(voisin, "Le voisin", Rights.Template.NEIGHBOUR.rights());
        transactions.write(lucie, () -> {
            accounts.create(new Accounts.NewAccount(herself.account(), herself.account() + "@example.org", "Amina", "fr", null, true));
            accounts.isPerson(herself.account(), amina);
        });
        leaveCircle.run(voisin, amina, "Je déménage, merci pour tout.");
        assertThat(jdbc.sql("select body from platform.mail where recipient = :to").param("to", herself.account() + "@example.org").query(String.class).list())
                .singleElement().satisfies(body -> assertThat(body).contains("/me/changes").doesNotContain("voisin"));
        assertThat(opens(voisin, Family.AGENDA)).isFalse();
        var told = changes.run(herself);
        assertThat(told.farewells()).extracting(Farewell::who, Farewell::words).containsExactly(org.assertj.core.api.Assertions.tuple("Le voisin", "Je déménage, merci pour tout."));
        assertThat(told.changes().lines()).extracting(brussels.boost.audit.Journal.Looked::act).contains("access.circle.went");
        leaveCircle.undo(voisin, amina);
        assertThat(opens(voisin, Family.AGENDA)).isTrue();
        leaveCircle.run(voisin, amina, "");
        later();
        assertThatThrownBy(() -> leaveCircle.undo(voisin, amina)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoever_left_does_not_come_back_once_the_person_keeps_them_out() {
        var voisin = carer("Voisin Exemple");
        add(voisin, "Le voisin", Rights.Template.NEIGHBOUR.rights());
        leaveCircle.run(voisin, amina, "");
        keepOut.run(herself, new KeepOut.Request(amina, Id.next(), "voisin exemple", null, false, false));
        assertThatThrownBy(() -> leaveCircle.undo(voisin, amina)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_referent_does_not_slip_away_they_end_the_relation() {
        assertThat(leaveCircle.look(lucie, amina).referent()).isNotNull();
        assertThatThrownBy(() -> leaveCircle.run(lucie, amina, "")).isInstanceOf(Refusal.class);
        assertThat(opens(lucie, Family.NOTES)).isTrue();
    }

    @Test
    void what_the_person_ended_nobody_else_takes_up_again_and_nobody_does_later() {
        var karim = colleague(Rights.Template.REFERENT.rights());
        MemberId referent = members(herself).stream().filter(MemberCard::referent).findFirst().orElseThrow().id();
        endRelation.run(herself, new EndRelation.Request(amina, referent, false, false));
        assertThatThrownBy(() -> endMembership.undo(karim, amina, referent)).isInstanceOf(Refusal.class);
        later();
        assertThatThrownBy(() -> endMembership.undo(herself, amina, referent)).isInstanceOf(Refusal.class);
        assertThat(opens(lucie, Family.IDENTITY)).isFalse();
    }

    @Test
    void somebody_invited_whose_place_was_ended_by_mistake_is_invited_again_and_not_here() {
        var asked = MemberId.fresh();
        addMember.run(lucie, new AddMember.Request(amina, new NewMember(asked, MemberCard.Kind.NEAR, MemberCard.State.ASKED, null, null,
                new NewMember.Words("Nadia", null, null, null), false, false, false, null), Rights.Template.NOTHING.rights(), false, "fr"));
        endMembership.run(lucie, amina, asked);
        endMembership.undo(lucie, amina, asked);
        assertThat(members(lucie)).filteredOn(member -> member.id().equals(asked)).singleElement()
                .satisfies(member -> assertThat(member.state()).isEqualTo(MemberCard.State.ASKED));
    }

    @Test
    void what_the_person_opened_themself_does_not_hide_who_looked() {
        opens(lucie, Family.NOTES);
        for (int i = 0; i < 70; i++) {
            opens(herself, Family.NOTES);
        }
        assertThat(whoLooked.run(herself, amina, null).lines()).isNotEmpty();
    }

    private void later() {
        transactions.write(herself, () -> jdbc.sql("update access.circle_member set ended_at = ended_at - interval '61 minutes' where person_id = :p and ended_at is not null")
                .param("p", amina.value()).update());
    }

    private Actor.Professional colleague(Rights rights) {
        var karim = people.anyNurse();
        addMember.run(lucie, new AddMember.Request(amina, new NewMember(MemberId.fresh(), MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, karim.account(), karim.hat(),
                new NewMember.Words("Karim", null, null, null), false, false, true, null), rights, true, "fr"));
        return karim;
    }

    private void add(Actor.Carer carer, String name, Rights rights) {
        addMember.run(lucie, new AddMember.Request(amina, new NewMember(MemberId.fresh(), MemberCard.Kind.NEAR, MemberCard.State.ACTIVE, carer.account(), null,
                new NewMember.Words(name, null, null, null), false, false, false, null), rights, true, "fr"));
    }

    private Actor.Carer carer(String name) {
        return transactions.write(Actor.Job.named("test"), () -> {
            var account = AccountId.fresh();
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", name, "fr", null, true));
            accounts.giveHat(account, new Hat(HatId.fresh(), Hat.Role.CARER, null, null, null), null);
            return new Actor.Carer(account);
        });
    }

    private List<MemberCard> members(Actor actor) {
        return transactions.write(actor, () -> circles.members(access.read(actor, amina, READ, Family.CIRCLE)));
    }

    private boolean opens(Actor actor, Family family) {
        try {
            transactions.write(actor, () -> access.read(actor, amina, READ, family));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
