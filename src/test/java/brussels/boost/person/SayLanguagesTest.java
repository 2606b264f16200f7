package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.MemberCard;
import brussels.boost.access.People;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.person.domain.SayLanguages;
import brussels.boost.platform.id.PersonId;
import brussels.boost.seeking.Willing;
import brussels.boost.seeking.domain.SayWilling;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class SayLanguagesTest {
    @Autowired SayLanguages say;
    @Autowired SayWilling willing;
    @Autowired ShowCircle circle;
    @Autowired Persons persons;
    @Autowired People people;

    @Test
    void languages_are_said_once_and_shown_in_the_circle_and_to_those_who_look() {
        var nurse = people.anyNurse();
        say.run(nurse, List.of("ar", "fr", "klingon"));
        assertThat(say.read(nurse)).containsExactly("ar", "fr");
        assertThat(willing.read(nurse).languages()).containsExactly("ar", "fr");
        willing.run(nurse, new Willing("nurse", null, List.of("tr"), List.of(), "On prend le temps.", true, null));
        assertThat(say.read(nurse)).containsExactly("tr");
        say.run(nurse, List.of("pt"));
        assertThat(willing.read(nurse).languages()).containsExactly("pt");
        PersonId person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Langue", List.of("pt"), null, true, "fr"));
        var shown = circle.run(nurse, person);
        assertThat(shown.members()).extracting(MemberCard::account).containsExactly(nurse.account());
        assertThat(shown.speaks()).containsEntry(nurse.account(), List.of("pt"));
    }
}
