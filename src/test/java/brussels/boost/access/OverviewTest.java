package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Overview.Said;
import brussels.boost.access.Overview.Standing;
import brussels.boost.access.domain.circle.EndMembership;
import brussels.boost.access.domain.overview.AnswerOverview;
import brussels.boost.access.domain.overview.ChooseOverview;
import brussels.boost.access.domain.overview.ChooseOverview.Whom;
import brussels.boost.access.domain.overview.OverviewPolicy.How;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who keeps the overview: named by the person, answered by the named one, opening nothing. */
@BoostTest
class OverviewTest {
    private static final Act SEEN = Act.of("test.met");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired Overview overview;
    @Autowired ChooseOverview choose;
    @Autowired AnswerOverview answer;
    @Autowired EndMembership end;
    @Autowired People people;
    @Autowired Persons persons;

    private Actor.Professional lucie;
    private PersonId amina;
    private Actor.Oneself herself;
    private Actor.Carer salma;
    private final MemberId daughter = MemberId.fresh();
    private final MemberId neighbour = MemberId.fresh();

    @BeforeEach
    void amina_has_a_daughter_who_reads_a_little_and_a_neighbour_without_account() {
        lucie = people.anyNurse();
        amina = PersonId.fresh();
        persons.meet(lucie, new NewPerson(amina, "Amina", List.of("ar"), null, true, "fr"));
        herself = new Actor.Oneself(AccountId.fresh(), amina);
        var account = AccountId.fresh();
        var hat = HatId.fresh();
        transactions.write(Actor.Job.named("test"), () -> {
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", "Salma", "fr", null, true));
            accounts.giveHat(account, new Hat(hat, Hat.Role.CARER, null, null, null), null);
        });
        salma = new Actor.Carer(account);
        member(daughter, MemberCard.Kind.NEAR, account, "Salma", Rights.Template.NEAR);
        member(neighbour, MemberCard.Kind.NEIGHBOUR, null, "Mireille", Rights.Template.NOTHING);
    }

    @Test
    void the_person_may_be_the_one() {
        choose.run(herself, request(Whom.PERSON, null, null, false));
        assertThat(said(herself)).extracting(Said::standing, Said::mine).containsExactly(Standing.PERSON, true);
        assertThat(said(lucie)).extracting(Said::standing, Said::mine).containsExactly(Standing.PERSON, false);
    }

    @Test
    void nobody_is_named_without_saying_how_the_person_said_so() {
        assertThatThrownBy(() -> choose.run(lucie, request(Whom.PERSON, null, null, false))).isInstanceOf(Refusal.class);
        choose.run(lucie, request(Whom.PERSON, null, How.INTERPRETED, false));
        assertThat(said(lucie)).isNotNull();
    }

    @Test
    void whoever_reads_here_is_asked_and_answers_and_sees_nothing_more() {
        choose.run(herself, request(Whom.MEMBER, daughter, null, true));
        assertThat(said(herself)).extracting(Said::standing).isEqualTo(Standing.ASKED);
        assertThat(said(salma)).extracting(Said::standing, Said::mine).containsExactly(Standing.ASKED, true);
        answer.run(salma, amina, true);
        assertThat(said(herself)).extracting(Said::standing, Said::who).containsExactly(Standing.KEEPS, "Salma");
        assertThat(members(herself).getFirst().name()).isEqualTo("Salma");
        assertThatThrownBy(() -> transactions.write(salma, () -> access.read(salma, amina, SEEN, Family.CIRCLE))).isInstanceOf(Refusal.class);
        answer.run(salma, amina, false);
        assertThat(said(herself)).extracting(Said::standing).isEqualTo(Standing.DECLINED);
    }

    @Test
    void nobody_answers_for_somebody_else() {
        choose.run(herself, request(Whom.MEMBER, daughter, null, false));
        assertThatThrownBy(() -> answer.run(lucie, amina, true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answer.run(herself, amina, true)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoever_does_not_read_here_was_asked_before() {
        assertThatThrownBy(() -> choose.run(herself, request(Whom.MEMBER, neighbour, null, false))).isInstanceOf(Refusal.class);
        choose.run(herself, request(Whom.MEMBER, neighbour, null, true));
        assertThat(said(lucie)).extracting(Said::standing, Said::who).containsExactly(Standing.KEEPS, "Mireille");
    }

    @Test
    void when_they_leave_nobody_takes_over_silently_and_coming_back_they_do_again() {
        choose.run(herself, request(Whom.MEMBER, neighbour, null, true));
        end.run(lucie, amina, neighbour);
        assertThat(said(herself)).extracting(Said::standing, Said::who).containsExactly(Standing.GONE, null);
        assertThat(members(herself)).noneMatch(MemberCard::keepsOverview);
        end.undo(lucie, amina, neighbour);
        assertThat(said(herself)).extracting(Said::standing).isEqualTo(Standing.KEEPS);
    }

    @Test
    void the_last_change_is_taken_back_and_sent_twice_is_made_once() {
        var first = request(Whom.MEMBER, neighbour, null, true);
        choose.run(herself, first);
        var second = request(Whom.NOBODY, null, null, false);
        choose.run(herself, second);
        choose.run(herself, second);
        assertThat(said(herself)).isNull();
        choose.undo(herself, amina, second.id());
        assertThat(said(herself)).extracting(Said::standing, Said::who).containsExactly(Standing.KEEPS, "Mireille");
        assertThatThrownBy(() -> choose.undo(herself, amina, second.id())).isInstanceOf(Refusal.class);
    }

    private ChooseOverview.Request request(Whom whom, @Nullable MemberId member, @Nullable How how, boolean willing) {
        return new ChooseOverview.Request(UUID.randomUUID(), amina, whom, member, how, willing);
    }

    private @Nullable Said said(Actor as) {
        return transactions.write(as, () -> overview.said(access.read(as, amina, SEEN, Family.IDENTITY))).orElse(null);
    }

    private List<MemberCard> members(Actor as) {
        return transactions.write(as, () -> circles.members(access.read(as, amina, SEEN, Family.CIRCLE)));
    }

    private void member(MemberId id, MemberCard.Kind kind, @Nullable AccountId account, String name, Rights.Template rights) {
        transactions.write(lucie, () -> circles.addMember(access.write(lucie, amina, SEEN, Family.CIRCLE),
                new NewMember(id, kind, MemberCard.State.ACTIVE, account, null, new NewMember.Words(name, null, "0400 00 00 03", null), false, false, false, null),
                rights.rights()));
    }
}
