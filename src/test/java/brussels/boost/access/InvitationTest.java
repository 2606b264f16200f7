package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.domain.circle.AnswerInvitation;
import brussels.boost.access.domain.circle.EndMembership;
import brussels.boost.access.domain.circle.InviteMember;
import brussels.boost.access.domain.circle.KeepOut;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class InvitationTest {
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired InviteMember invite;
    @Autowired AnswerInvitation answer;
    @Autowired EndMembership end;
    @Autowired KeepOut keepOut;

    private Actor.Professional lucie;
    private PersonId amina;
    private MemberId asked;

    @BeforeEach
    void amina_chose_lucie() {
        lucie = people.anyNurse();
        amina = PersonId.fresh();
        asked = MemberId.fresh();
        persons.meet(lucie, new NewPerson(amina, "Amina", List.of("ar"), null, true, "fr"));
    }

    @Test
    void somebody_near_comes_in_by_a_telephone_without_account_and_is_here() {
        String token = invited(MemberCard.Kind.NEIGHBOUR, Rights.Template.NEIGHBOUR.rights());
        assertThat(member().state()).isEqualTo(MemberCard.State.ASKED);
        assertThat(answer.look(token, "here")).get().satisfies(page -> assertThat(page.host()).isEqualTo("Amina"));
        assertThatThrownBy(() -> answer.yes(yes(token, "Nora", null, false))).isInstanceOf(Refusal.class);
        answer.yes(yes(token, "Nora Voisine", null, true));
        assertThat(member().state()).isEqualTo(MemberCard.State.ACTIVE);
        assertThat(member().name()).isEqualTo("Nora Voisine");
        assertThat(member().account()).isNull();
        assertThat(answer.look(token, "here")).isEmpty();
    }

    @Test
    void with_an_address_an_account_is_made_that_sees_what_was_opened() {
        String mail = Id.next() + "@example.org";
        answer.yes(yes(invited(MemberCard.Kind.NEAR, Rights.Template.NEAR.rights()), "Salma", mail, true));
        var account = member().account();
        assertThat(account).isNotNull();
        var salma = new Actor.Carer(account);
        transactions.write(salma, () -> assertThat(access.read(salma, amina, People.MET, Family.STEPS).mayRead(Family.NOTES)).isFalse());
    }

    @Test
    void a_professional_answers_with_their_account_and_an_address_that_has_one_is_told_to_sign_in() {
        var karim = people.anyNurse();
        String token = invited(MemberCard.Kind.PROFESSIONAL, Rights.Template.CARE.rights());
        assertThatThrownBy(() -> answer.yes(yes(token, "Karim", karim.account() + "@example.org", true))).isInstanceOf(Refusal.class);
        answer.yes(karim, token, "here");
        transactions.write(karim, () -> assertThat(access.read(karim, amina, People.MET, Family.AGENDA).mayWrite(Family.NOTES)).isTrue());
        assertThatThrownBy(() -> answer.yes(people.anyNurse(), token, "here")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_new_link_replaces_the_first_and_an_ended_invitation_opens_nothing() {
        String first = invited(MemberCard.Kind.NEAR, Rights.Template.NEAR.rights());
        String second = invite.again(lucie, amina, asked, null, "fr").token();
        assertThat(answer.look(first, "here")).isEmpty();
        assertThat(answer.look(second, "here")).isPresent();
        end.run(lucie, amina, asked);
        assertThat(answer.look(second, "here")).isEmpty();
        assertThatThrownBy(() -> answer.yes(yes(second, "Nora", null, true))).isInstanceOf(Refusal.class);
    }

    @Test
    void no_is_an_answer() {
        String token = invited(MemberCard.Kind.NEAR, Rights.Template.NEAR.rights());
        answer.no(token, "here");
        assertThat(answer.look(token, "here")).isEmpty();
    }

    @Test
    void whom_the_person_keeps_out_is_neither_invited_nor_let_in_by_somebody_elses_link() {
        keepOut.run(lucie, new KeepOut.Request(amina, Id.next(), "Driss", "driss@example.org", false, false));
        assertThatThrownBy(() -> invite.run(lucie, request(MemberCard.Kind.NEAR, "Un cousin", "driss@example.org", Rights.Template.NEAR.rights()))).isInstanceOf(Refusal.class);
        String token = invited(MemberCard.Kind.NEAR, Rights.Template.NEAR.rights());
        assertThatThrownBy(() -> answer.yes(yes(token, "driss", null, true))).isInstanceOf(Refusal.class);
        assertThat(member().state()).isEqualTo(MemberCard.State.ASKED);
    }

    private String invited(MemberCard.Kind kind, Rights rights) {
        return invite.run(lucie, request(kind, "Quelqu’un", null, rights)).token();
    }

    private InviteMember.Request request(MemberCard.Kind kind, String name, @Nullable String mail, Rights rights) {
        return new InviteMember.Request(amina, new NewMember(asked, kind, MemberCard.State.ASKED, null, null, new NewMember.Words(name, null, null, null),
                false, false, kind == MemberCard.Kind.PROFESSIONAL, null), rights, mail, true, "fr");
    }

    private static AnswerInvitation.Yes yes(String token, String name, @Nullable String mail, boolean promised) {
        return new AnswerInvitation.Yes(token, "here", name, null, null, mail, promised, "fr");
    }

    private MemberCard member() {
        return transactions.write(lucie, () -> circles.members(access.read(lucie, amina, People.MET, Family.CIRCLE))).stream()
                .filter(card -> card.id().equals(asked)).findFirst().orElseThrow();
    }
}
