package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.domain.circle.AddMember;
import brussels.boost.access.domain.circle.ChangeRights;
import brussels.boost.access.domain.circle.KeepOut;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looking with a member's eyes, and those the person keeps out. */
@BoostTest
class EyesTest {
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired Eyes eyes;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired AddMember addMember;
    @Autowired ChangeRights changeRights;
    @Autowired KeepOut keepOut;
    @Autowired JdbcClient jdbc;

    private Actor.Professional lucie;
    private PersonId amina;

    @BeforeEach
    void amina_chose_lucie() {
        lucie = people.anyNurse();
        amina = PersonId.fresh();
        persons.meet(lucie, new NewPerson(amina, "Amina", List.of("ar"), null, true, "fr"));
    }

    @Test
    void the_eyes_see_what_was_opened_and_nothing_more_in_the_capability_and_in_the_database() {
        MemberId salma = near("Salma", Rights.Template.NEAR.rights());
        eyes.through(lucie, amina, salma, patient -> {
            assertThat(patient.mayRead(Family.STEPS)).isTrue();
            assertThat(patient.mayRead(Family.NOTES)).isFalse();
            assertThat(patient.mayWrite(Family.STEPS)).isFalse();
            assertThat(visible("STEPS")).isTrue();
            assertThat(visible("NOTES")).isFalse();
            return true;
        });
        assertThat(journal()).isEqualTo("access.circle.eyes");
    }

    @Test
    void eyes_write_nothing_and_only_open_for_who_may_change_the_circle() {
        MemberId salma = near("Salma", Rights.Template.REFERENT.rights());
        assertThatThrownBy(() -> eyes.through(people.anyNurse(), amina, salma, patient -> true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> eyes.through(lucie, amina, salma, _ -> jdbc.sql("update access.circle_member set version = version").update()))
                .isInstanceOf(RuntimeException.class);
        MemberId nothing = near("Nadia", Rights.Template.NOTHING.rights());
        assertThatThrownBy(() -> eyes.through(lucie, amina, nothing, patient -> true)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_will_open_to_somebody_invited_is_changed_and_looked_at_before_their_yes() {
        var asked = new NewMember(MemberId.fresh(), MemberCard.Kind.NEAR, MemberCard.State.ASKED, null, null,
                new NewMember.Words("Nadia", null, null, null), false, false, false, null);
        addMember.run(lucie, new AddMember.Request(amina, asked, Rights.Template.NEAR.rights(), true, "fr"));
        changeRights.run(lucie, new ChangeRights.Request(amina, asked.id(), Rights.Template.NEIGHBOUR.rights(), true, "fr"));
        assertThatThrownBy(() -> eyes.through(lucie, amina, asked.id(), patient -> true)).isInstanceOf(Refusal.class);
        Set<Family> toCome = Set.of(Family.AGENDA, Family.HEALTH);
        assertThat(eyes.through(lucie, amina, asked.id(), toCome, patient -> {
            assertThat(patient.mayRead(Family.AGENDA)).isTrue();
            assertThat(visible("AGENDA")).isTrue();
            assertThat(visible("STEPS")).isFalse();
            assertThat(patient.mayRead(Family.HEALTH)).isFalse();
            return visible("HEALTH");
        })).isEqualTo(new Eyes.Seen<>("Nadia", false));
    }

    @Test
    void neighbours_and_volunteers_begin_with_little_and_no_words() {
        for (var kind : Set.of(MemberCard.Kind.NEIGHBOUR, MemberCard.Kind.VOLUNTEER)) {
            Rights start = Rights.startFor(kind).rights();
            assertThat(start.read()).doesNotContain(Family.PRIORITIES, Family.NOTES, Family.HEALTH, Family.PRACTICAL);
            assertThat(start.write()).isEmpty();
        }
    }

    @Test
    void whom_the_person_keeps_out_cannot_be_added_by_name_or_account_and_leaves_if_there() {
        MemberId sister = near("Sara Exemple", Rights.Template.NEAR.rights());
        keepOut.run(lucie, new KeepOut.Request(amina, Id.next(), "sara exemplé", null, true, true));
        assertThatThrownBy(() -> near("Sara  EXEMPLE", Rights.Template.NOTHING.rights())).isInstanceOf(Refusal.class);
        var brother = account("Driss Exemple");
        keepOut.run(lucie, new KeepOut.Request(amina, Id.next(), "Mon frère", brother + "@example.org", false, false));
        assertThatThrownBy(() -> add("Frère aîné", brother)).isInstanceOf(Refusal.class);
        assertThat(transactions.write(lucie, () -> circles.members(access.read(lucie, amina, People.MET, Family.CIRCLE)))).extracting(MemberCard::id).doesNotContain(sister);
    }

    @Test
    void an_exclusion_is_read_by_the_person_and_who_noted_it_only_and_can_be_taken_back() {
        var id = Id.next();
        keepOut.run(lucie, new KeepOut.Request(amina, id, "Ma sœur", null, false, false));
        assertThat(keepOut.read(lucie, amina).kept()).extracting("who").containsExactly("Ma sœur");
        var karim = people.anyNurse();
        transactions.write(lucie, () -> circles.addMember(access.write(lucie, amina, People.MET, Family.CIRCLE),
                new NewMember(MemberId.fresh(), MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, karim.account(), karim.hat(),
                        new NewMember.Words(null, null, null, null), false, false, true, null), Rights.Template.REFERENT.rights()));
        assertThat(keepOut.read(karim, amina).kept()).isEmpty();
        assertThatThrownBy(() -> addMember.run(karim, new AddMember.Request(amina, member("ma soeur".replace("oe", "œ"), null), Rights.Template.NOTHING.rights(), false, "fr")))
                .isInstanceOf(Refusal.class);
        keepOut.letIn(lucie, amina, id);
        near("Ma sœur", Rights.Template.NOTHING.rights());
    }

    private MemberId near(String name, Rights rights) {
        NewMember member = member(name, account(name));
        addMember.run(lucie, new AddMember.Request(amina, member, rights, true, "fr"));
        return member.id();
    }

    private void add(String name, AccountId account) {
        addMember.run(lucie, new AddMember.Request(amina, member(name, account), Rights.Template.NOTHING.rights(), true, "fr"));
    }

    private static NewMember member(String name, @Nullable AccountId account) {
        return new NewMember(MemberId.fresh(), MemberCard.Kind.NEAR, MemberCard.State.ACTIVE, account, null,
                new NewMember.Words(name, null, null, null), false, false, false, null);
    }

    private AccountId account(String name) {
        var account = AccountId.fresh();
        transactions.write(Actor.Job.named("test"), () -> {
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", name, "fr", null, true));
            accounts.giveHat(account, new Hat(HatId.fresh(), Hat.Role.CARER, null, null, null), null);
        });
        return account;
    }

    private boolean visible(String family) {
        return jdbc.sql("select :person::uuid = any(access.visible(:family))").param("person", amina.value()).param("family", family).query(Boolean.class).single();
    }

    private String journal() {
        var self = new Actor.Oneself(AccountId.fresh(), amina);
        return transactions.write(self, () -> jdbc.sql("select act from audit.entry where person_id = :p order by id desc limit 1").param("p", amina.value()).query(String.class).single());
    }
}
