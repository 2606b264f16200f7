package brussels.boost.carer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.FileClosed;
import brussels.boost.access.Hat;
import brussels.boost.access.LifeEnded;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.People;
import brussels.boost.access.Rights;
import brussels.boost.access.Waits;
import brussels.boost.access.domain.circle.AnswerInvitation;
import brussels.boost.access.domain.circle.InviteMember;
import brussels.boost.access.domain.relation.ArrangeStandIn;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.carer.domain.AnswerCall;
import brussels.boost.carer.domain.GoOnDuty;
import brussels.boost.carer.domain.KeepOwn;
import brussels.boost.carer.domain.ReadCarer;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.carer.domain.Space;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.person.domain.MakeCopy;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@BoostTest
class CarerSpaceTest {
    private static final Act TEST = Act.of("test.carer");
    private static final Sql MINE = Sql.of("select (select count(*) from carer.said) + (select count(*) from carer.call) + (select count(*) from carer.space) as n");
    private static final Sql MAILS = Sql.of("select count(*)::int as n from platform.mail where recipient = :who and dedupe like 'recognition:%'");
    private static final Sql CALL_MAILS = Sql.of("select count(*)::int as n from platform.mail where recipient = :who and dedupe like 'carer-call:%'");
    private static final Sql NOBODY_ON_DUTY = Sql.of("delete from carer.on_duty");
    private static final Sql PASSED_LONG_AGO = Sql.of("update carer.call set passed_on_at = now() - interval '3 days' where id = :id");
    private static final Sql SAID_LONG_AGO = Sql.of("update carer.call set calls_on = access.today() - 3 where id = :id");
    private static final Sql LONG_AGO = Sql.of("update carer.call set asked_at = now() - interval '3 days' where id = :id");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Carers carers;
    @Autowired ReadSpace read;
    @Autowired ReadCarer seen;
    @Autowired KeepOwn keep;
    @Autowired AnswerCall answer;
    @Autowired GoOnDuty duty;
    @Autowired InviteMember invite;
    @Autowired AnswerInvitation invited;
    @Autowired MakeCopy copies;
    @Autowired ArrangeStandIn leave;
    @Autowired List<Waits> waits;
    @Autowired List<Work> works;
    @Autowired Db db;
    @Autowired ApplicationEventPublisher events;

    private Actor.Professional nurse;
    private PersonId amina;
    private Actor.Carer salma;

    @BeforeEach
    void a_daughter_who_helps_somebody() {
        nurse = people.anyNurse();
        amina = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Amina", List.of("fr"), null, true, "fr"));
        salma = new Actor.Carer(AccountId.fresh());
        transactions.write(Actor.Job.named("test"), () -> {
            db.sql(NOBODY_ON_DUTY).update();
            accounts.create(new Accounts.NewAccount(salma.account(), salma.account() + "@example.org", "Salma Exemple", "fr", "un long mot de passe", true));
            accounts.giveHat(salma.account(), new Hat(HatId.fresh(), Hat.Role.CARER, null, null, null), null);
        });
        transactions.write(nurse, () -> circles.addMember(access.write(nurse, amina, TEST, Family.CIRCLE), new NewMember(MemberId.fresh(),
                MemberCard.Kind.NEAR, MemberCard.State.ACTIVE, salma.account(), null, new NewMember.Words("Salma", "sa fille", null, null), true, false, false, null),
                Rights.Template.NEAR.rights()));
    }

    private Actor.Oneself open() {
        return carers.open(salma, new Carers.NewSpace(PersonId.fresh(), "Salma", "fr", "0400 00 00 02", false));
    }

    @Test
    void the_same_account_opens_one_space_and_it_knows_whom_she_helps() {
        var first = open();
        assertThat(open()).isEqualTo(first);
        assertThat(read.home(first).space().helped()).singleElement().satisfies(one -> assertThat(one.words()).isEqualTo("Amina"));
    }

    @Test
    void a_recognition_about_to_end_is_told_by_mail_once_and_a_new_end_is_told_again() {
        var self = open();
        Work tell = works.stream().filter(work -> work.name().equals("carer-recognitions")).findFirst().orElseThrow();
        for (int days : new int[] {30, 30, 200, 40}) {
            keep.recognition(self, Space.Recognition.Kind.SOCIAL_RIGHTS, LocalDate.now().plusDays(days));
            tell.run().run();
        }
        int mails = transactions.read(Actor.Job.named("test"), () -> db.sql(MAILS).param("who", salma.account() + "@example.org").query((row, _) -> row.getInt("n")).single());
        assertThat(mails).isEqualTo(2);
    }

    @Test
    void neither_the_person_helped_nor_their_referent_has_a_door_to_it() {
        var self = open();
        carers.say(self, Id.next(), "Je n’en peux plus de ses nuits", Set.of("sleep"));
        for (Actor other : List.of(nurse, new Actor.Oneself(AccountId.fresh(), amina), salma, people.anyAdministrator())) {
            assertThat(transactions.read(other, this::rows)).as(other.kind()).isZero();
            assertThatThrownBy(() -> seen.run(other, self.person())).isInstanceOf(Refusal.class);
        }
        assertThat(transactions.read(self, this::rows)).isEqualTo(2);
    }

    private int rows() {
        return db.sql(MINE).query((row, _) -> row.getInt("n")).single();
    }

    @Test
    void a_space_opens_no_door_to_the_person_helped() {
        var self = open();
        assertThatThrownBy(() -> transactions.read(self, () -> access.read(self, amina, TEST, Family.IDENTITY))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoever_she_chose_sees_the_request_and_the_number_and_not_how_she_is() {
        var self = open();
        carers.say(self, Id.next(), "Pour moi seule", Set.of());
        carers.chooseAnswerer(self, nurse.account());
        UUID call = Id.next();
        carers.askToBeCalled(self, call, CallKind.CALL);
        var what = seen.run(nurse, self.person());
        assertThat(what.phone()).isEqualTo("0400 00 00 02");
        assertThat(what.said()).isEmpty();
        assertThat(Objects.requireNonNull(what.call()).askedOf()).isEqualTo(nurse.account());
        assertThat(waiting(nurse)).contains("carer.wait.call");

        answer.take(nurse, self.person(), call, 1);
        assertThat(Objects.requireNonNull(read.home(self).call()).callsOn()).isEqualTo(LocalDate.now().plusDays(1));
        answer.done(nurse, self.person(), call, "On a parlé du samedi");
        assertThat(Objects.requireNonNull(read.home(self).call()).words()).isEqualTo("On a parlé du samedi");
        assertThat(waiting(nurse)).doesNotContain("carer.wait.call");
    }

    private List<String> waiting(Actor.Professional who) {
        return transactions.write(who, () -> {
            var list = access.circle(who, TEST);
            return waits.stream().flatMap(one -> one.of(list, Instant.now()).stream()).map(Waits.Wait::key).toList();
        });
    }

    @Test
    void a_stranger_cannot_be_chosen_nor_take_the_call() {
        var self = open();
        var stranger = people.anyNurse();
        assertThatThrownBy(() -> carers.chooseAnswerer(self, stranger.account())).isInstanceOf(Refusal.class);
        carers.chooseAnswerer(self, nurse.account());
        UUID call = Id.next();
        carers.askToBeCalled(self, call, CallKind.CANNOT);
        assertThatThrownBy(() -> answer.take(stranger, self.person(), call, 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answer.take(self, self.person(), call, 0)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_call_nobody_took_goes_to_somebody_on_duty_for_a_few_days() {
        var self = open();
        var onDuty = people.anyNurse();
        carers.chooseAnswerer(self, nurse.account());
        UUID call = Id.next();
        carers.askToBeCalled(self, call, CallKind.CANNOT);
        duty.run(onDuty, true);
        passOn();
        assertThat(Objects.requireNonNull(read.home(self).call()).passedTo()).as("not before its time").isNull();
        transactions.write(self, () -> db.sql(LONG_AGO).param("id", call).update());
        passOn();
        passOn();
        AccountId passed = Objects.requireNonNull(Objects.requireNonNull(read.home(self).call()).passedTo());
        assertThat(passed).isNotEqualTo(nurse.account());
        if (passed.equals(onDuty.account())) {
            assertThat(Objects.requireNonNull(seen.run(onDuty, self.person()).call()).kind()).isEqualTo(CallKind.CANNOT);
        }
        duty.run(onDuty, false);
    }

    @Test
    void i_cannot_go_on_is_mailed_at_once_and_goes_on_until_somebody_has_called() {
        var self = open();
        var first = people.anyNurse();
        var second = people.anyNurse();
        duty.run(first, true);
        duty.run(second, true);
        carers.chooseAnswerer(self, nurse.account());
        UUID call = Id.next();
        carers.askToBeCalled(self, call, CallKind.CANNOT);
        assertThat(callMails(nurse)).isEqualTo(1);
        change(self, LONG_AGO, call);
        passOn();
        assertThat(waitsFor(self)).isEqualTo(first.account());
        assertThat(callMails(first)).isEqualTo(1);
        change(self, PASSED_LONG_AGO, call);
        passOn();
        assertThat(waitsFor(self)).as("passed on again").isEqualTo(second.account());
        answer.take(second, self.person(), call, 0);
        change(self, SAID_LONG_AGO, call);
        passOn();
        assertThat(Objects.requireNonNull(read.home(self).call()).takenBy()).as("said, and forgotten").isNull();
        assertThat(waitsFor(self)).isEqualTo(first.account());
        answer.done(first, self.person(), call, null);
        change(self, PASSED_LONG_AGO, call);
        passOn();
        assertThat(callMails(second)).isEqualTo(1);
    }

    @Test
    void without_anybody_on_duty_nobody_is_promised_and_whoever_comes_on_duty_is_told() {
        var self = open();
        carers.askToBeCalled(self, Id.next(), CallKind.CANNOT);
        passOn();
        assertThat(Objects.requireNonNull(read.home(self).call()).waitsFor()).isNull();
        assertThat(read.home(self).ready().others()).isFalse();
        var onDuty = people.anyNurse();
        duty.run(onDuty, true);
        passOn();
        assertThat(waitsFor(self)).isEqualTo(onDuty.account());
        assertThat(callMails(onDuty)).isEqualTo(1);
    }

    @Test
    void alone_to_answer_the_one_she_chose_is_told_once_more_and_she_reads_that_nobody_else_is_there() {
        var self = open();
        carers.chooseAnswerer(self, nurse.account());
        UUID call = Id.next();
        carers.askToBeCalled(self, call, CallKind.CALL);
        change(self, LONG_AGO, call);
        passOn();
        assertThat(waitsFor(self)).isEqualTo(nurse.account());
        assertThat(read.home(self).ready().others()).isFalse();
        assertThat(callMails(nurse)).as("once a day").isEqualTo(1);
    }

    @Test
    void whoever_is_on_leave_is_not_asked() {
        var self = open();
        var onDuty = people.anyNurse();
        duty.run(onDuty, true);
        carers.chooseAnswerer(self, nurse.account());
        var colleague = people.anyNurse();
        var referent = transactions.write(nurse, () -> circles.members(access.read(nurse, amina, TEST, Family.CIRCLE)).stream()
                .filter(MemberCard::referent).findFirst().orElseThrow());
        leave.run(nurse, new ArrangeStandIn.Request(MemberId.fresh(), amina, referent.id(), colleague.account(), colleague.hat(), LocalDate.now(),
                LocalDate.now().plusDays(7), "Elle dort mal.\nPasser le mardi.", true, "fr"));
        carers.askToBeCalled(self, Id.next(), CallKind.CANNOT);
        assertThat(waitsFor(self)).isEqualTo(onDuty.account());
        assertThat(callMails(nurse)).isZero();
    }

    @Test
    void her_own_copy_holds_her_space_and_the_copy_of_whom_she_helps_does_not_know_it() {
        var self = open();
        carers.say(self, Id.next(), "Je dors mal", Set.of("sleep"));
        carers.keepLine(self, new Carers.NewLine(Id.next(), LineKind.TASK, null, "Les courses", "la voisine"));
        carers.askToBeCalled(self, Id.next(), CallKind.CALL);
        var hers = copies.make(self, self.person(), MakeCopy.Device.OWN).sections().stream().filter(one -> one.key().startsWith("carer-")).toList();
        assertThat(hers).hasSize(6).allMatch(MakeCopy.Section::open);
        assertThat(hers.stream().flatMap(one -> one.part().rows().stream()).flatMap(row -> row.values().stream()))
                .contains("Je dors mal", "Les courses", "la voisine", "Amina", "CALL");
        assertThat(copies.make(new Actor.Oneself(AccountId.fresh(), amina), amina, MakeCopy.Device.OWN).sections())
                .noneMatch(one -> one.key().startsWith("carer-"));
    }

    @Test
    void whoever_has_no_mail_comes_in_by_the_invitation_with_a_name_and_opens_a_space() {
        var sent = invite.run(nurse, new InviteMember.Request(amina, new NewMember(MemberId.fresh(), MemberCard.Kind.NEAR, MemberCard.State.ASKED, null, null,
                new NewMember.Words("Nora", "sa petite-fille", null, null), false, false, false, null), Rights.Template.NOTHING.rights(), null, true, "fr"));
        String login = "nora-" + UUID.randomUUID().toString().substring(0, 8);
        var yes = new AnswerInvitation.Yes(sent.token(), "here", "Nora", null, null, null, true, "fr");
        var phone = new Device(Device.Kind.PHONE, "", "");
        assertThatThrownBy(() -> invited.yes(yes, login + "@example.org", "une feuille sur le frigo vert", phone)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> invited.yes(yes, login, "court", phone)).isInstanceOf(Refusal.class);
        invited.yes(yes, login, "une feuille sur le frigo vert", phone);
        var nora = new Actor.Carer(transactions.read(Actor.Job.named("test"), () -> accounts.byMail(login)).orElseThrow().id());
        var self = carers.open(nora, new Carers.NewSpace(PersonId.fresh(), "Nora", "fr", null, true));
        assertThat(read.home(self).space().young()).isTrue();
    }

    private void change(Actor.Oneself self, Sql what, UUID call) {
        transactions.write(self, () -> db.sql(what).param("id", call).update());
    }

    private AccountId waitsFor(Actor.Oneself self) {
        return Objects.requireNonNull(Objects.requireNonNull(read.home(self).call()).waitsFor());
    }

    private int callMails(Actor.Professional who) {
        return transactions.read(Actor.Job.named("test"), () -> db.sql(CALL_MAILS).param("who", who.account() + "@example.org")
                .query((row, _) -> row.getInt("n")).single());
    }

    private void passOn() {
        works.stream().filter(one -> one.name().equals("carer-calls")).forEach(one -> one.run().run());
    }

    @Test
    void asking_again_weighs_more_and_never_twice() {
        var self = open();
        carers.chooseAnswerer(self, nurse.account());
        UUID first = Id.next();
        carers.askToBeCalled(self, first, CallKind.CALL);
        carers.askToBeCalled(self, Id.next(), CallKind.CANNOT);
        carers.askToBeCalled(self, Id.next(), CallKind.CALL);
        assertThat(Objects.requireNonNull(read.home(self).call())).satisfies(call -> {
            assertThat(call.id()).isEqualTo(first);
            assertThat(call.kind()).isEqualTo(CallKind.CANNOT);
        });
    }

    @Test
    void when_the_person_dies_the_space_stays_and_its_words_change() {
        var self = open();
        carers.keepLine(self, new Carers.NewLine(Id.next(), LineKind.TASK, null, "Rendre les clés", null));
        transactions.write(nurse, () -> events.publishEvent(new LifeEnded(amina, LocalDate.now(), false)));
        assertThat(read.home(self).space().grieving()).isTrue();
        assertThat(read.home(self).open()).singleElement().satisfies(one -> assertThat(one.words()).isEqualTo("Rendre les clés"));
        transactions.write(nurse, () -> events.publishEvent(new LifeEnded(amina, LocalDate.now(), true)));
        assertThat(read.home(self).space().grieving()).isFalse();
    }

    @Test
    void when_she_closes_it_nothing_is_left_and_she_may_begin_again() {
        var self = open();
        carers.say(self, Id.next(), "une phrase", Set.of());
        transactions.write(self, () -> events.publishEvent(new FileClosed(self.person())));
        assertThat(transactions.read(self, this::rows)).isZero();
        assertThat(open()).isNotEqualTo(self);
    }

    @Test
    void a_recognition_that_ends_soon_is_mentioned_and_another_is_not() {
        var self = open();
        keep.recognition(self, Space.Recognition.Kind.SOCIAL_RIGHTS, LocalDate.now().plusDays(200));
        assertThat(read.rights(self).space().remind()).isFalse();
        keep.recognition(self, Space.Recognition.Kind.SOCIAL_RIGHTS, LocalDate.now().plusDays(30));
        assertThat(read.rights(self).space().remind()).isTrue();
    }

    @Test
    void an_empty_check_in_says_what_to_do() {
        var self = open();
        assertThatThrownBy(() -> carers.say(self, Id.next(), " ", Set.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("words"));
    }
}
