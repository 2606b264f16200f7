package brussels.boost.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Audience;
import brussels.boost.access.People;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralClosed;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BoostTest
@RecordApplicationEvents
class ReferralLoopTest {
    private static final String NEED = "Quelqu’un pour faire les courses, deux fois par semaine.";
    private static final Actor JOB = Actor.Job.named("test");

    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Transactions transactions;
    @Autowired Directory directory;
    @Autowired SendReferral send;
    @Autowired ReadReferrals read;
    @Autowired MoveAsk move;
    @Autowired SayOutcome outcome;
    @Autowired OpenReferral door;
    @Autowired AnswerReferral answer;
    @Autowired WalkSilences walk;
    @Autowired ReadInbox inbox;
    @Autowired PrintReferral print;
    @Autowired BrusselsTime time;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEvents events;

    private record Scene(Actor.Professional lucie, PersonId person, Actor.Oneself herself) {}

    @Test
    void a_refusal_goes_on_elsewhere_and_ends_with_what_became_of_it_for_the_person() {
        var scene = scene();
        ReferralId id = sent(scene, service("a"));
        Ask first = asks(scene, id).getFirst();
        assertThat(first.status()).isEqualTo(ReferralStatus.REQUESTED);
        var holder = holder(first);
        assertThat(answer.look(holder)).get().satisfies(page -> {
            assertThat(Objects.requireNonNull(page.one().content()).words()).isEqualTo(NEED);
            assertThat(page.toString()).doesNotContain("Amina", "0400 00 00 01");
        });
        assertThatThrownBy(() -> identity(holder, true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answer.answer(holder, said(ReferralStatus.REJECTED, null))).isInstanceOf(Refusal.class);
        answer.answer(holder, said(ReferralStatus.REJECTED, "no-room"));
        assertThat(events.stream(ReferralClosed.class)).anySatisfy(closed -> {
            assertThat(closed.id()).isEqualTo(id);
            assertThat(closed.reasonCode()).isEqualTo("no-room");
        });
        assertThat(answer.look(holder)).get().satisfies(page -> assertThat(page.one().content()).isNull());

        ServiceId elsewhere = service("b");
        var at = at(scene, id, first.id());
        move.again(scene.lucie(), at, new SendReferral.Target(elsewhere, Way.LINK, "b@example.org"));
        move.again(scene.lucie(), at, new SendReferral.Target(elsewhere, Way.LINK, "b@example.org"));
        assertThat(asks(scene, id)).hasSize(2);
        Ask second = asks(scene, id).getLast();
        assertThat(second.after()).isEqualTo(first.id());
        var other = holder(second);
        answer.answer(other, said(ReferralStatus.ACCEPTED, null));
        assertThat(one(scene, id).chosen()).isEqualTo(second.id());
        assertThat(identity(other, true).lines()).extracting(Identity.Line::text).containsExactly("0400 00 00 01", "Rue Fictive 1");
        assertThat(identity(other, false).lines()).extracting(Identity.Line::kind).containsExactly(Identity.Kind.PHONE);
        assertThat(asks(scene, id).getLast().readers()).extracting(Moment::who).containsExactly("Zoé Test", "Zoé Test");
        answer.answer(other, said(ReferralStatus.IN_PROGRESS, null));
        answer.answer(other, said(ReferralStatus.COMPLETED, null));
        assertThat(one(scene, id).outcome()).isNull();
        outcome.say(scene.herself(), scene.person(), id, Outcome.Answer.PARTLY, Outcome.From.SERVICE);
        assertThat(one(scene, id).outcome()).isEqualTo(new Outcome(Outcome.Answer.PARTLY, Outcome.From.PERSON, time.today()));
        assertThat(one(scene, id).word()).isEqualTo(ReferralStatus.Word.ENDED);
    }

    @Test
    void the_person_chooses_among_those_who_accept_and_the_others_are_thanked() {
        var scene = scene();
        ReferralId id = sent(scene, service("c"), service("d"));
        List<Ask> asked = asks(scene, id);
        asked.forEach(ask -> answer.answer(holder(ask), said(ReferralStatus.ACCEPTED, null)));
        assertThat(one(scene, id).offers()).hasSize(2);
        assertThatThrownBy(() -> identity(holder(asked.getFirst()), true)).isInstanceOf(Refusal.class);
        move.choose(scene.herself(), at(scene, id, asked.getFirst().id()));
        assertThat(asks(scene, id)).extracting(Ask::status).containsExactlyInAnyOrder(ReferralStatus.ACCEPTED, ReferralStatus.CANCELLED);
        assertThat(identity(holder(asked.getFirst()), true).name()).isEqualTo("Amina");
        assertThat(mails(asked.get(1).id())).isEqualTo(1);
    }

    @Test
    void what_is_taken_back_is_no_longer_read_behind_the_link() {
        var scene = scene();
        ReferralId id = sent(scene, service("e"));
        Ask ask = asks(scene, id).getFirst();
        var holder = holder(ask);
        move.withdraw(scene.herself(), at(scene, id, ask.id()), null);
        assertThat(answer.look(holder)).get().satisfies(page -> assertThat(page.one().content()).isNull());
        assertThat(asks(scene, id).getFirst().reason()).isEqualTo("person-declined");
        assertThatThrownBy(() -> answer.answer(holder, said(ReferralStatus.ACCEPTED, null))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_link_reads_no_row_of_any_table() {
        var scene = scene();
        var holder = holder(asks(scene, sent(scene, service("f"))).getFirst());
        for (String table : List.of("referral.referral", "referral.ask", "referral.moment", "person.person", "plan.step")) {
            assertThat(transactions.read(holder, () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single())).as(table).isZero();
        }
    }

    @Test
    void silence_reminds_twice_then_tells_a_human_of_the_service_and_at_last_gives_up() {
        var scene = scene();
        ServiceId service = service("g");
        ReferralId id = sent(scene, service);
        LocalDate today = time.today();
        walk.walk(today.plusDays(6));
        assertThat(reminded(scene, id)).isZero();
        walk.walk(today.plusDays(7));
        walk.walk(today.plusDays(8));
        assertThat(reminded(scene, id)).isEqualTo(1);
        walk.walk(today.plusDays(14));
        assertThat(reminded(scene, id)).isEqualTo(2);
        walk.walk(today.plusDays(21));
        assertThat(inbox.silent(people.anyNurse())).filteredOn(silent -> silent.service().equals(service)).singleElement()
                .satisfies(silent -> assertThat(silent.toString()).doesNotContain("courses", "Amina", scene.person().toString()));
        walk.walk(today.plusDays(28));
        assertThat(asks(scene, id).getFirst().status()).isEqualTo(ReferralStatus.CANCELLED);
        assertThat(events.stream(ReferralClosed.class)).anySatisfy(closed -> assertThat(closed.reasonCode()).isEqualTo("no-answer"));
    }

    @Test
    void nothing_leaves_without_the_person_s_agreement_and_twice_sent_is_sent_once() {
        var scene = scene();
        ServiceId service = service("h");
        var id = ReferralId.fresh();
        assertThatThrownBy(() -> send.send(scene.lucie(), request(scene, id, null, service))).isInstanceOf(Refusal.class);
        var agreed = new Agreement(Agreement.By.PERSON, Agreement.How.ORAL, time.today());
        send.send(scene.lucie(), request(scene, id, agreed, service));
        send.send(scene.lucie(), request(scene, id, agreed, service));
        assertThat(read.all(scene.lucie(), scene.person()).referrals()).singleElement().satisfies(one -> assertThat(one.asks()).hasSize(1));
        assertThatThrownBy(() -> read.all(people.anyNurse(), scene.person())).isInstanceOf(Refusal.class);
    }

    @Test
    void who_it_is_said_on_the_telephone_is_a_reading_the_person_sees_and_only_the_chosen_service_hears_it() {
        var scene = scene();
        ReferralId id = sent(scene, service("j"));
        Ask ask = asks(scene, id).getFirst();
        var reader = new Reader(UUID.randomUUID(), "Zoé Test", "assistante sociale", true);
        assertThatThrownBy(() -> move.told(scene.lucie(), at(scene, id, ask.id()), reader)).isInstanceOf(Refusal.class);
        move.note(scene.lucie(), at(scene, id, ask.id()), ReferralStatus.ACCEPTED, null, null);
        assertThatThrownBy(() -> move.told(scene.lucie(), at(scene, id, ask.id()), new Reader(UUID.randomUUID(), "Zoé Test", "", null))).isInstanceOf(Refusal.class);
        move.told(scene.lucie(), at(scene, id, ask.id()), reader);
        assertThat(asks(scene, id).getFirst().readers()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Moment.Kind.TOLD);
            assertThat(told.detail()).isEqualTo("BOUND");
            assertThat(told.who()).isEqualTo("Zoé Test");
        });
        assertThat(journal(scene, "referral.identityTold")).containsExactly(scene.lucie().account().value());
    }

    @Test
    void a_colleague_who_reads_with_an_account_is_named_in_the_journal_and_opens_no_more_than_the_link() {
        var scene = scene();
        Ask ask = asks(scene, sent(scene, service("k"))).getFirst();
        var link = holder(ask);
        var colleague = people.anyNurse().account();
        var holder = new Actor.LinkHolder(link.link(), link.purpose(), link.person(), colleague);
        assertThat(answer.look(holder)).isPresent();
        assertThat(journal(scene, "referral.linkOpened")).containsExactly(colleague.value());
        assertThat(transactions.read(holder, () -> jdbc.sql("select count(*) from referral.referral").query(Integer.class).single())).isZero();
    }

    private List<UUID> journal(Scene scene, String act) {
        return transactions.read(scene.herself(), () -> jdbc.sql("select account_id from audit.entry where person_id = ? and act = ? and not refused")
                .params(scene.person().value(), act).query(UUID.class).list());
    }

    @Test
    void the_letter_has_one_page_the_code_and_no_name() {
        var scene = scene();
        ReferralId id = sent(scene, service("i"));
        byte[] pdf = print.pdf(scene.lucie(), scene.person(), id, asks(scene, id).getFirst().id());
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private Scene scene() {
        var lucie = people.anyNurse();
        var person = PersonId.fresh();
        transactions.write(lucie, () -> persons.meet(lucie, new NewPerson(person, "Amina", List.of("ar"), null, true, "fr")));
        return new Scene(lucie, person, new Actor.Oneself(AccountId.fresh(), person));
    }

    private ServiceId service(String key) {
        return transactions.write(JOB, () -> {
            directory.source(new NewSource("referral-test", "Test", 200, null, null, null));
            return directory.tell(List.of(new Told("referral-test", key, Map.of("name_fr", "Service " + key, "email", key + "@example.org"), null))).getFirst();
        });
    }

    private ReferralId sent(Scene scene, ServiceId... services) {
        var id = ReferralId.fresh();
        send.send(scene.lucie(), request(scene, id, new Agreement(Agreement.By.PERSON, Agreement.How.ORAL, time.today()), services));
        return id;
    }

    private static SendReferral.Request request(Scene scene, ReferralId id, @Nullable Agreement agreement, ServiceId... services) {
        return new SendReferral.Request(scene.person(), id, null,
                Stream.of(services).map(service -> new SendReferral.Target(service, Way.LINK, "service@example.org")).toList(), NEED, "fr", "",
                new Identity("Amina", List.of(new Identity.Line(Identity.Kind.PHONE, "0400 00 00 01"), new Identity.Line(Identity.Kind.ADDRESS, "Rue Fictive 1"))),
                agreement, Audience.CIRCLE, List.of());
    }

    private Referral one(Scene scene, ReferralId id) {
        return read.one(scene.lucie(), scene.person(), id).referral();
    }

    private List<Ask> asks(Scene scene, ReferralId id) {
        return one(scene, id).asks();
    }

    private long reminded(Scene scene, ReferralId id) {
        return asks(scene, id).getFirst().moments().stream().filter(moment -> moment.kind() == Moment.Kind.REMINDED).count();
    }

    private Actor.LinkHolder holder(Ask ask) {
        return door.byLink(Objects.requireNonNull(ask.token()), "127.0.0.1").orElseThrow();
    }

    private Identity identity(Actor.LinkHolder holder, boolean bound) {
        return answer.identity(holder, new Reader(UUID.randomUUID(), "Zoé Test", "assistante sociale", bound));
    }

    private static AnswerReferral.Answer said(ReferralStatus becomes, @Nullable String reason) {
        return new AnswerReferral.Answer(UUID.randomUUID(), becomes, reason, null, null);
    }

    private static MoveAsk.At at(Scene scene, ReferralId id, AskId ask) {
        return new MoveAsk.At(scene.person(), id, ask, UUID.randomUUID());
    }

    private int mails(AskId ask) {
        return jdbc.sql("select count(*) from platform.mail where dedupe = 'referral:' || ? || ':over'").param(ask.toString()).query(Integer.class).single();
    }
}
