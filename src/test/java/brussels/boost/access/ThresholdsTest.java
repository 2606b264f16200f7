package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.domain.GiveOwnPage;
import brussels.boost.access.domain.SetThresholds;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class ThresholdsTest {
    @Autowired SetThresholds thresholds;
    @Autowired GiveOwnPage give;
    @Autowired Persons persons;
    @Autowired People people;

    @Test
    void what_is_changed_holds_from_the_next_link_on_and_keeps_its_history() {
        var admin = people.anyAdministrator();
        var nurse = people.anyNurse();
        PersonId person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Porte", List.of("fr"), null, true, "fr"));
        var before = thresholds.one(admin, "own-page").value();
        thresholds.run(admin, "own-page", before.version(), 14);
        Instant expires = give.run(nurse, person).expires();
        assertThat(Duration.between(Instant.now(), expires)).isBetween(Duration.ofDays(13), Duration.ofDays(14));
        assertThat(thresholds.one(admin, "own-page").history()).first().satisfies(line -> assertThat(line.was()).isEqualTo("" + before.days()));
        assertThat(catchThrowableOfType(Refusal.class, () -> thresholds.run(admin, "own-page", before.version(), 15)).outcome()).isEqualTo(Refusal.Outcome.CONFLICT);
        thresholds.run(admin, "own-page", before.version() + 1, before.days());
    }

    @Test
    void a_length_stays_within_its_bounds_and_is_the_administrations() {
        var admin = people.anyAdministrator();
        var now = thresholds.one(admin, "calendar").value();
        assertThat(catchThrowableOfType(Refusal.class, () -> thresholds.run(admin, "calendar", now.version(), now.most() + 1)).fields()).containsKey("days");
        assertThat(catchThrowableOfType(Refusal.class, () -> thresholds.list(people.anyNurse())).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }

    @Test
    void every_line_of_the_program_is_a_line_of_the_table_and_the_reverse() {
        assertThat(thresholds.list(people.anyAdministrator())).extracting(SetThresholds.Value::code).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Thresholds.Line.values()).map(line -> line.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
    }
}
