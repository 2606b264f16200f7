package brussels.boost.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Audience;
import brussels.boost.access.People;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.directory.domain.SayForService;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.Plans;
import brussels.boost.plan.Words;
import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A long wait is something lacking, whether the service says so or a request shows it. */
@BoostTest
class LongWaitsTest {
    private static final Actor JOB = Actor.Job.named("test");

    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Plans plans;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Directory directory;
    @Autowired SayForService say;
    @Autowired SendReferral send;
    @Autowired ReadReferrals read;
    @Autowired OpenReferral door;
    @Autowired AnswerReferral answer;
    @Autowired BrusselsTime time;
    @Autowired JdbcClient jdbc;
    @Autowired List<Work> works;

    @Test
    void a_service_that_says_a_long_wait_counts_once_that_day_and_a_short_one_does_not() {
        ServiceId service = service("wait-a");
        say(service, "moins d’un mois");
        assertThat(waits(service)).isZero();
        say(service, "plus de trois mois");
        say(service, "liste d’attente fermée");
        assertThat(waits(service)).isEqualTo(1);
        assertThat(jdbc.sql("select needs[1] || ' ' || coalesce(unit, '') from referral.gap where service_id = ?").param(service.value()).query(String.class).single())
                .isEqualTo("mobility ins:21004");
    }

    @Test
    void a_yes_that_does_not_begin_counts_once_by_need_and_no_person_is_in_it() {
        var lucie = people.anyNurse();
        var person = PersonId.fresh();
        transactions.write(lucie, () -> persons.meet(lucie, new NewPerson(person, "Amina", List.of("ar"), null, true, "fr")));
        var need = NeedId.fresh();
        transactions.write(lucie, () -> plans.nameNeed(access.write(lucie, person, ReferralActs.SENT, Family.STEPS, Family.PRIORITIES), need, "moving", Words.french("Sortir")));
        ServiceId service = service("wait-b");
        var id = ReferralId.fresh();
        send.send(lucie, new SendReferral.Request(person, id, need, List.of(new SendReferral.Target(service, Way.LINK, "service@example.org")), "Sortir.", "fr", "",
                new Identity("Amina", List.of()), new Agreement(Agreement.By.PERSON, Agreement.How.ORAL, time.today()), Audience.CIRCLE, List.of()));
        var ask = read.one(lucie, person, id).referral().asks().getFirst();
        answer.answer(door.byLink(Objects.requireNonNull(ask.token()), "127.0.0.1").orElseThrow(),
                new AnswerReferral.Answer(UUID.randomUUID(), ReferralStatus.ACCEPTED, null, null, null));
        count();
        assertThat(waits(service)).isZero();
        transactions.write(lucie, () -> jdbc.sql("update referral.ask set sent_at = now() - interval '61 days' where person_id = ? and id = ?")
                .params(person.value(), ask.id().value()).update());
        count();
        count();
        assertThat(waits(service)).isEqualTo(1);
        assertThat(jdbc.sql("select needs[1] from referral.gap where service_id = ?").param(service.value()).query(String.class).single()).isEqualTo("mobility");
    }

    private void count() {
        works.stream().filter(work -> work.name().equals("long-waits")).findFirst().orElseThrow().run().run();
    }

    private void say(ServiceId service, String wait) {
        transactions.write(JOB, () -> say.say(service, Map.of("wait_fr", wait)));
    }

    private int waits(ServiceId service) {
        return jdbc.sql("select count(*) from referral.gap where kind = 'WAIT' and service_id = ?").param(service.value()).query(Integer.class).single();
    }

    private ServiceId service(String key) {
        return transactions.write(JOB, () -> {
            directory.source(new NewSource("referral-test", "Test", 200, null, null, null));
            return directory.tell(List.of(new Told("referral-test", key, Map.of("name_fr", "Service " + key, "needs", "mobility", "postal_code", "1000"), null))).getFirst();
        });
    }
}
