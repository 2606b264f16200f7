package brussels.boost.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.access.ThreadPart.Ref;
import brussels.boost.day.domain.ReadThread;
import brussels.boost.day.domain.ThreadLine;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.SayNeed;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.NewReferral;
import brussels.boost.referral.NewTheme;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Referrals;
import brussels.boost.referral.ThemeId;
import brussels.boost.referral.Themes;
import brussels.boost.referral.Way;
import brussels.boost.referral.domain.MoveAsk;
import brussels.boost.referral.domain.gaps.WishThread;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BoostTest
class ThreadTest {
    private static final Act TEST = Act.of("test.added");

    @Autowired ReadThread threads;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Access access;
    @Autowired SayNeed needs;
    @Autowired Referrals referrals;
    @Autowired MoveAsk move;
    @Autowired WishThread wish;
    @Autowired Themes themes;
    @Autowired Directory directory;
    @Autowired Transactions transactions;
    @Autowired JdbcClient jdbc;

    @Test
    void a_need_a_request_a_refusal_a_gap_and_what_became_of_it_are_one_thread_for_the_referent_and_for_the_person() {
        var lucie = people.anyNurse();
        var person = PersonId.fresh();
        var herself = new Actor.Oneself(AccountId.fresh(), person);
        transactions.write(lucie, () -> persons.meet(lucie, new NewPerson(person, "Amina", List.of("ar"), null, true, "fr")));
        var need = NeedId.fresh();
        needs.say(lucie, new SayNeed.Request(person, need, "housing", Need.Answer.SHARED, Words.french("Le loyer"), null, Audience.CIRCLE));
        var referral = ReferralId.fresh();
        transactions.write(lucie, () -> referrals.send(access.write(lucie, person, TEST, Family.STEPS, Family.PRIORITIES), new NewReferral(referral, need, service(), Way.PHONE, null,
                "Un logement adapté", "fr", "Amina", null)));
        var ask = transactions.write(lucie, () -> referrals.of(access.read(lucie, person, TEST, Family.STEPS)).getFirst().id());
        move.note(lucie, new MoveAsk.At(person, referral, ask, UUID.randomUUID()), ReferralStatus.REJECTED, "no-room", null);
        var from = new Ref("need", need.value());
        assertThat(kinds(lucie, person, from)).containsExactly("need", "referral", "ask");

        wish.wish(herself, person, true);
        assertThat(kinds(lucie, person, from)).containsExactly("need", "referral", "ask", "gap");
        var theme = ThemeId.fresh();
        themes.open(lucie, new NewTheme(theme, "Pas de logement adapté", "Cela revient", null, null, false));
        assertThat(kinds(herself, person, from)).containsExactly("need", "referral", "ask", "gap", "theme");
        assertThat(threads.run(herself, person, from).lines()).extracting(ThreadLine::depth).containsExactly(0, 1, 2, 3, 4);

        assertThatThrownBy(() -> threads.run(people.anyNurse(), person, from)).isInstanceOf(Refusal.class);
        assertThat(jdbc.sql("select row_to_json(g)::text from referral.gap g where g.theme = ?").param(theme.value()).query(String.class).list())
                .isNotEmpty().allSatisfy(row -> assertThat(row).doesNotContain(person.toString(), referral.toString(), ask.toString(), need.toString(), lucie.account().toString()));
        wish.wish(herself, person, false);
        assertThat(kinds(lucie, person, from)).containsExactly("need", "referral", "ask");
    }

    private List<String> kinds(Actor actor, PersonId person, Ref from) {
        return threads.run(actor, person, from).lines().stream().map(line -> line.knot() == null ? "situation" : line.knot().self().kind()).toList();
    }

    private ServiceId service() {
        directory.source(new NewSource("thread-test", "Test", 200, null, null, null));
        return directory.tell(List.of(new Told("thread-test", "a", Map.of("name_fr", "Service du fil"), null))).getFirst();
    }
}
