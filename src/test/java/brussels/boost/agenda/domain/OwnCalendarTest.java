package brussels.boost.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.agenda.Busy;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class OwnCalendarTest {
    private static final Actor JOB = Actor.Job.named("read-calendars");
    private static final Instant NOW = Instant.parse("2027-03-20T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(86_400);

    @Autowired Transactions transactions;
    @Autowired CalendarStore store;
    @Autowired ConnectCalendar connect;
    @Autowired People people;

    @Test
    void each_reading_replaces_the_one_before_and_only_the_owner_sees_it() {
        var nurse = people.anyNurse();
        var account = nurse.account();
        transactions.write(nurse, () -> store.connect(account, "https://calendar.example/secret.ics"));
        transactions.write(JOB, () -> store.replace(account, List.of(busy("Réunion \"d'équipe\" \\ {1}"), busy("Autre")), NOW, LATER));
        transactions.write(JOB, () -> store.replace(account, List.of(busy("Réunion \"d'équipe\" \\ {1}")), NOW, LATER));
        var own = transactions.read(nurse, () -> store.own(account, NOW, LATER));
        assertThat(own.busy()).singleElement().isEqualTo(busy("Réunion \"d'équipe\" \\ {1}"));
        var other = people.anyNurse();
        assertThat(transactions.read(other, () -> store.own(account, NOW, LATER)).connected()).isFalse();
        transactions.write(JOB, () -> store.failed(account, "slow", NOW));
        assertThat(transactions.read(nurse, () -> store.own(account, NOW, LATER)).trouble()).isEqualTo("slow");
        transactions.write(nurse, () -> store.disconnect(account));
        assertThat(transactions.read(nurse, () -> store.own(account, NOW, LATER)).connected()).isFalse();
    }

    @Test
    void an_address_inside_a_network_is_refused_before_it_is_kept() {
        var nurse = people.anyNurse();
        assertThatThrownBy(() -> connect.run(nurse, "http://169.254.169.254/latest/meta-data"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsEntry("address", "agenda.calendar.trouble.private"));
        assertThat(connect.state(nurse).connected()).isFalse();
    }

    private static Busy busy(String title) {
        return new Busy(NOW.plusSeconds(3600), NOW.plusSeconds(7200), false, title);
    }
}
