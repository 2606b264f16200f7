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
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.mail.Mailbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.Way;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link that went astray opens nobody's name. */
@BoostTest
class BindLinkTest {
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Transactions transactions;
    @Autowired Directory directory;
    @Autowired SendReferral send;
    @Autowired ReadReferrals read;
    @Autowired OpenReferral door;
    @Autowired BindLink bind;
    @Autowired BrusselsTime time;
    @Autowired Mailbox mailbox;

    @Test
    void the_code_is_taken_as_people_type_it_and_holds_for_this_link_only() {
        Ask ask = asked("a@example.org");
        Ask other = asked("b@example.org");
        assertThatThrownBy(() -> bind.run(holder(ask), " ")).satisfies(said("referral.bind.missing"));
        assertThatThrownBy(() -> bind.run(holder(ask), other.code())).satisfies(said("referral.bind.wrong"));
        String proof = bind.run(holder(ask), " " + ask.code().toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        assertThat(bind.knows(holder(ask), proof)).isTrue();
        assertThat(bind.knows(holder(other), proof)).isFalse();
    }

    @Test
    void guessing_stops_even_the_right_code() {
        Ask ask = asked("c@example.org");
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(() -> bind.run(holder(ask), "2222-2222")).satisfies(said("referral.bind.wrong"));
        }
        assertThatThrownBy(() -> bind.run(holder(ask), ask.code())).satisfies(said("referral.bind.tooOften"));
    }

    @Test
    void the_code_is_mailed_where_the_directory_says_and_not_where_the_link_went() {
        String address = "desk-" + Id.next() + "@example.org";
        Ask ask = asked(address);
        bind.mail(holder(ask), "/r/x", "fr");
        assertThat(mailbox.newest()).filteredOn(mail -> mail.body().contains(ask.code())).singleElement()
                .satisfies(mail -> assertThat(mail.recipient()).isEqualTo(address));
        assertThatThrownBy(() -> bind.mail(holder(asked("")), "/r/x", "fr")).satisfies(said("referral.bind.noMail"));
    }

    /** Asked by a mail that went to a wrong address. */
    private Ask asked(String directoryMail) {
        var lucie = people.anyNurse();
        var person = PersonId.fresh();
        persons.meet(lucie, new NewPerson(person, "Amina", List.of(), null, true, "fr"));
        ServiceId service = transactions.write(Actor.Job.named("test"), () -> {
            directory.source(new NewSource("referral-test", "Test", 200, null, null, null));
            String key = Id.next().toString();
            return directory.tell(List.of(new Told("referral-test", key, directoryMail.isEmpty() ? Map.of("name_fr", key)
                    : Map.of("name_fr", key, "email", directoryMail), null))).getFirst();
        });
        var id = ReferralId.fresh();
        send.send(lucie, new SendReferral.Request(person, id, null, List.of(new SendReferral.Target(service, Way.LINK, "astray@example.org")), "Des courses.",
                "fr", "", new Identity("Amina", List.of()), new Agreement(Agreement.By.PERSON, Agreement.How.ORAL, time.today()), Audience.CIRCLE, List.of()));
        return read.one(lucie, person, id).referral().asks().getFirst();
    }

    private Actor.LinkHolder holder(Ask ask) {
        return door.byLink(Objects.requireNonNull(ask.token()), "127.0.0.1").orElseThrow();
    }

    private static Consumer<Throwable> said(String key) {
        return thrown -> assertThat(((Refusal) thrown).fields()).containsValue(key);
    }
}
