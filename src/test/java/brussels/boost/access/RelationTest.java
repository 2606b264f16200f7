package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.domain.ReadWhoLooked;
import brussels.boost.access.domain.circle.AddMember;
import brussels.boost.access.domain.circle.AnswerEntrusted;
import brussels.boost.access.domain.circle.ChangeRights;
import brussels.boost.access.domain.circle.EditMember;
import brussels.boost.access.domain.circle.EndMembership;
import brussels.boost.access.domain.circle.Entrust;
import brussels.boost.access.domain.relation.ArrangeStandIn;
import brussels.boost.access.domain.relation.EndRelation;
import brussels.boost.access.domain.relation.HandOver;
import brussels.boost.access.domain.relation.RecordDeath;
import brussels.boost.access.domain.relation.ShowRelation;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class RelationTest {
    private static final Act READ = Act.of("test.read");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired BrusselsTime time;
    @Autowired AddMember addMember;
    @Autowired EditMember editMember;
    @Autowired ChangeRights changeRights;
    @Autowired EndMembership endMembership;
    @Autowired EndRelation endRelation;
    @Autowired ArrangeStandIn arrangeStandIn;
    @Autowired HandOver handOver;
    @Autowired AnswerEntrusted answerEntrusted;
    @Autowired RecordDeath recordDeath;
    @Autowired ShowRelation showRelation;
    @Autowired ReadWhoLooked whoLooked;

    private Actor.Professional lucie;
    private PersonId amina;
    private MemberId lucieAtAminas;

    @BeforeEach
    void amina_chose_lucie() {
        lucie = people.anyNurse();
        amina = PersonId.fresh();
        persons.meet(lucie, new NewPerson(amina, "Amina", List.of("ar"), null, true, "fr"));
        lucieAtAminas = members(lucie).getFirst().id();
    }

    @Test
    void a_stand_in_sees_what_the_referent_sees_on_the_agreed_days_and_no_other() {
        var now = people.anyNurse();
        var later = people.anyNurse();
        var today = time.today();
        arrangeStandIn.run(lucie, leave(now, today, today));
        arrangeStandIn.run(lucie, leave(later, today.plusDays(1), today.plusDays(8)));
        assertThat(opens(now, Family.NOTES)).isTrue();
        assertThat(opens(now, Family.HEALTH)).isFalse();
        assertThat(opens(later, Family.NOTES)).isFalse();
        assertThat(showRelation.run(now, amina).briefs()).singleElement().satisfies(brief -> assertThat(brief.words()).isEqualTo("Elle dort mieux."));
        var standIn = showRelation.run(lucie, amina).standIns().getFirst();
        assertThat(standIn.hereOn(today)).isTrue();
        assertThat(standIn.hereOn(today.plusDays(1))).isFalse();
    }

    @Test
    void a_leave_needs_the_persons_word() {
        var colleague = people.anyNurse();
        var request = new ArrangeStandIn.Request(MemberId.fresh(), amina, lucieAtAminas, colleague.account(), colleague.hat(), time.today(),
                time.today(), "Elle dort mieux.", false, "fr");
        assertThatThrownBy(() -> arrangeStandIn.run(lucie, request))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("agreed"));
        assertThat(opens(colleague, Family.IDENTITY)).isFalse();
    }

    @Test
    void an_ended_relation_opens_nothing() {
        endRelation.run(lucie, new EndRelation.Request(amina, lucieAtAminas, false, true));
        for (Family family : Family.values()) {
            assertThat(opens(lucie, family)).as(family.name()).isFalse();
        }
    }

    @Test
    void a_hand_over_gives_the_next_what_the_former_had_and_the_former_nothing() {
        var sofie = people.anyNurse();
        var request = new HandOver.Request(MemberId.fresh(), amina, lucieAtAminas, sofie.account(), sofie.hat(), "Elle attend le mercredi.", true, "fr");
        handOver.run(lucie, request);
        assertThat(opens(lucie, Family.IDENTITY)).isFalse();
        assertThat(opens(sofie, Family.NOTES)).isTrue();
        assertThat(showRelation.run(sofie, amina).referents()).singleElement().satisfies(member -> assertThat(member.account()).isEqualTo(sofie.account()));
        assertThat(showRelation.run(sofie, amina).briefs()).hasSize(1);
    }

    @Test
    void whom_a_relation_is_handed_over_to_may_say_no_and_everything_is_as_before() {
        var karim = people.anyNurse();
        var id = MemberId.fresh();
        handOver.run(lucie, new HandOver.Request(id, amina, lucieAtAminas, karim.account(), karim.hat(), "Elle dort mieux.", true, "fr"));
        assertThat(answerEntrusted.look(karim, id).how()).isEqualTo(Entrust.How.HANDED_OVER);
        assertThatThrownBy(() -> answerEntrusted.look(people.anyNurse(), id)).isInstanceOf(Refusal.class);
        assertThat(opens(lucie, Family.NOTES)).isFalse();
        answerEntrusted.run(karim, id, false);
        assertThat(opens(karim, Family.IDENTITY)).isFalse();
        assertThat(opens(lucie, Family.NOTES)).isTrue();
        assertThat(members(lucie)).singleElement().satisfies(member -> assertThat(member.referent()).isTrue());
    }

    @Test
    void a_stand_in_may_say_no_before_the_first_day_and_sees_nothing_of_the_person_until_then() {
        var karim = people.anyNurse();
        var asked = leave(karim, time.today().plusDays(3), time.today().plusDays(9));
        arrangeStandIn.run(lucie, asked);
        assertThat(answerEntrusted.look(karim, asked.id()).open()).isFalse();
        answerEntrusted.run(karim, asked.id(), false);
        assertThat(members(lucie)).extracting(MemberCard::id).containsExactly(lucieAtAminas);
    }

    @Test
    void a_near_one_sees_only_what_the_person_opened_and_what_is_taken_back_closes_at_once() {
        var salma = carer();
        var member = new NewMember(MemberId.fresh(), MemberCard.Kind.NEAR, MemberCard.State.ACTIVE, salma.account(), null,
                new NewMember.Words("Salma", "sa fille", "0470 00 00 00", null), true, false, false, null);
        var request = new AddMember.Request(amina, member, Rights.Template.NEAR.rights(), true, "fr",
                new MemberCard.Word(MemberCard.Word.How.ALOUD, time.today()));
        addMember.run(lucie, request);
        addMember.run(lucie, request);
        assertThat(members(lucie)).hasSize(2).last().satisfies(card -> {
            assertThat(card.name()).isEqualTo("Salma");
            assertThat(card.trustedPerson()).isTrue();
            assertThat(card.boundBySecrecy()).isFalse();
        });
        assertThat(opens(salma, Family.PRIORITIES)).isTrue();
        assertThat(opens(salma, Family.NOTES)).isFalse();
        assertThat(opens(salma, Family.CIRCLE)).isFalse();
        changeRights.run(lucie, new ChangeRights.Request(amina, member.id(), new Rights(Set.of(Family.STEPS), Set.of()), false, "fr"));
        assertThat(opens(salma, Family.PRIORITIES)).isFalse();
        assertThat(opens(salma, Family.STEPS)).isTrue();
    }

    @Test
    void opening_more_needs_the_persons_word_and_who_looked_is_never_opened() {
        var salma = carer();
        var id = MemberId.fresh();
        addMember.run(lucie, new AddMember.Request(amina, new NewMember(id, MemberCard.Kind.NEAR, MemberCard.State.ACTIVE, salma.account(), null,
                new NewMember.Words("Salma", null, null, null), false, false, false, null), Rights.Template.NOTHING.rights(), false, "fr"));
        var everything = new Rights(Set.of(Family.values()), Set.of());
        assertThat(everything.read()).doesNotContain(Family.JOURNAL);
        assertThatThrownBy(() -> changeRights.run(lucie, new ChangeRights.Request(amina, id, everything, false, "fr"))).isInstanceOf(Refusal.class);
        assertThat(opens(salma, Family.IDENTITY)).isFalse();
        changeRights.run(new Actor.Oneself(AccountId.fresh(), amina), new ChangeRights.Request(amina, id, everything, false, "fr"));
        assertThat(opens(salma, Family.NOTES)).isTrue();
    }

    @Test
    void nobody_opens_more_to_themself_whatever_box_they_tick() {
        var sofie = people.anyNurse();
        var id = MemberId.fresh();
        var member = new NewMember(id, MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, sofie.account(), sofie.hat(),
                new NewMember.Words("Sofie", null, null, null), false, false, true, null);
        var some = new Rights(Set.of(Family.STEPS), Set.of(Family.CIRCLE));
        addMember.run(lucie, new AddMember.Request(amina, member, some, true, "fr"));
        var more = new ChangeRights.Request(amina, id, Rights.Template.REFERENT.rights(), true, "fr");
        assertYourself(() -> changeRights.run(sofie, more));
        var twice = new NewMember(MemberId.fresh(), member.kind(), member.state(), sofie.account(), sofie.hat(), member.words(), false, false, true, null);
        assertYourself(() -> addMember.run(sofie, new AddMember.Request(amina, twice, Rights.Template.REFERENT.rights(), true, "fr")));
        var speaking = new NewMember(id, member.kind(), member.state(), sofie.account(), sofie.hat(), member.words(), false, true, true, null);
        assertYourself(() -> editMember.run(sofie, new EditMember.Request(amina, speaking, 1)));
        assertThat(opens(sofie, Family.NOTES)).isFalse();
        changeRights.run(sofie, new ChangeRights.Request(amina, id, new Rights(Set.of(), Set.of(Family.CIRCLE)), false, "fr"));
        assertThat(opens(sofie, Family.STEPS)).isFalse();
        changeRights.run(new Actor.Oneself(AccountId.fresh(), amina), more);
        assertThat(opens(sofie, Family.NOTES)).isTrue();
    }

    @Test
    void somebody_speaks_for_the_person_by_their_word_or_a_document_and_the_person_reads_since_when() {
        var id = MemberId.fresh();
        var near = new NewMember(id, MemberCard.Kind.NEAR, MemberCard.State.ACTIVE, null, null, new NewMember.Words("Salma", null, null, null), false, false, false, null);
        addMember.run(lucie, new AddMember.Request(amina, near, Rights.Template.NOTHING.rights(), false, "fr"));
        var trusted = new NewMember(id, near.kind(), near.state(), null, null, near.words(), true, false, false, null);
        assertThatThrownBy(() -> editMember.run(lucie, new EditMember.Request(amina, trusted, 1))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsEntry("how", "member.refusal.how"));
        var word = new MemberCard.Word(MemberCard.Word.How.INTERPRETED, time.today().minusDays(3));
        editMember.run(lucie, new EditMember.Request(amina, trusted, 1, word));
        assertThat(members(lucie)).filteredOn(member -> member.id().equals(id)).singleElement().satisfies(member -> {
            assertThat(member.trustedPerson()).isTrue();
            assertThat(member.word()).isEqualTo(word);
        });
    }

    @Test
    void who_left_by_mistake_comes_back_with_the_same_rights() {
        var salma = carer();
        var id = MemberId.fresh();
        addMember.run(lucie, new AddMember.Request(amina, new NewMember(id, MemberCard.Kind.NEAR, MemberCard.State.ACTIVE, salma.account(), null,
                new NewMember.Words("Salma", null, null, null), false, false, false, null), Rights.Template.NEAR.rights(), true, "fr"));
        endMembership.run(lucie, amina, id);
        assertThat(opens(salma, Family.PRIORITIES)).isFalse();
        endMembership.undo(lucie, amina, id);
        assertThat(opens(salma, Family.PRIORITIES)).isTrue();
    }

    @Test
    void after_a_death_the_file_closes_softly_and_a_mistake_can_be_taken_back() {
        recordDeath.run(lucie, amina, time.today());
        assertThat(opens(lucie, Family.NOTES)).isTrue();
        assertThat(members(lucie)).allSatisfy(member -> assertThat(member.until()).isEqualTo(time.today().plusDays(30)));
        recordDeath.takeBack(lucie, amina);
        assertThat(members(lucie)).allSatisfy(member -> assertThat(member.until()).isNull());
    }

    @Test
    void the_person_reads_who_looked_and_a_referent_is_refused_in_writing() {
        assertThatThrownBy(() -> whoLooked.run(lucie, amina, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("access.log.refusal"));
        var answer = whoLooked.run(new Actor.Oneself(AccountId.fresh(), amina), amina, null);
        assertThat(answer.lines()).anySatisfy(line -> {
            assertThat(line.refused()).isTrue();
            assertThat(line.act()).isEqualTo("access.log.read");
        });
        assertThat(answer.accounts()).containsKey(lucie.account());
    }

    @Test
    void referents_of_the_whole_list_come_in_one_question() {
        var found = transactions.write(lucie, () -> circles.referents(access.circle(lucie, READ)));
        assertThat(found.get(amina)).singleElement().satisfies(member -> assertThat(member.name()).isEqualTo("Lucie Spécimen"));
    }

    private static void assertYourself(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields().toString()).contains("circle.refusal.yourself"));
    }

    private ArrangeStandIn.Request leave(Actor.Professional colleague, java.time.LocalDate from, java.time.LocalDate until) {
        return new ArrangeStandIn.Request(MemberId.fresh(), amina, lucieAtAminas, colleague.account(), colleague.hat(), from, until,
                "Elle dort mieux.", true, "fr");
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

    private Actor.Carer carer() {
        Actor maker = Actor.Job.named("test");
        return transactions.write(maker, () -> {
            var account = AccountId.fresh();
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", "Salma Exemple", "fr", null, true));
            accounts.giveHat(account, new Hat(HatId.fresh(), Hat.Role.CARER, null, null, null), null);
            return new Actor.Carer(account);
        });
    }
}
