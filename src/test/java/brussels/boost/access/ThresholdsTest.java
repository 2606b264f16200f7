package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.domain.GiveOwnPage;
import brussels.boost.access.domain.lists.EditLists;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class ThresholdsTest {
    @Autowired EditLists lists;
    @Autowired GiveOwnPage give;
    @Autowired Persons persons;
    @Autowired People people;

    @Test
    void what_is_changed_holds_from_the_next_link_on_and_keeps_its_history() {
        var admin = people.anyAdministrator();
        var nurse = people.anyNurse();
        PersonId person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Porte", List.of("fr"), null, true, "fr"));
        ListLine before = one(admin, "own-page");
        lists.keep(admin, "thresholds", days(before, "14"));
        Instant expires = give.run(nurse, person).expires();
        assertThat(Duration.between(Instant.now(), expires)).isBetween(Duration.ofDays(13), Duration.ofDays(14));
        assertThat(lists.one(admin, "thresholds", "own-page").history()).first().satisfies(line -> assertThat(line.was()).isEqualTo(before.value("days")));
        assertThat(catchThrowableOfType(Refusal.class, () -> lists.keep(admin, "thresholds", days(before, "15"))).outcome()).isEqualTo(Refusal.Outcome.CONFLICT);
        lists.keep(admin, "thresholds", days(one(admin, "own-page"), before.value("days")));
    }

    @Test
    void a_length_stays_within_its_bounds() {
        var admin = people.anyAdministrator();
        ListLine now = one(admin, "calendar");
        String more = String.valueOf(Integer.parseInt(now.value("daysMost")) + 1);
        assertThat(catchThrowableOfType(Refusal.class, () -> lists.keep(admin, "thresholds", days(now, more))).fields()).containsKey("days");
        assertThat(catchThrowableOfType(Refusal.class, () -> lists.retire(admin, "thresholds", "calendar")).outcome()).isEqualTo(Refusal.Outcome.CONFLICT);
    }

    @Test
    void every_line_of_the_program_is_a_line_of_the_table_and_the_reverse() {
        assertThat(lists.open(people.anyAdministrator(), "thresholds").lines()).extracting(ListLine::code).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Thresholds.Line.values()).map(line -> line.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
    }

    private ListLine one(Actor admin, String code) {
        return lists.one(admin, "thresholds", code).line();
    }

    private static ListLine days(ListLine line, String days) {
        return line.with(Map.of("days", days), false);
    }
}
