package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.access.ThirdParty;
import brussels.boost.person.domain.KnowBeforeGoing;
import brussels.boost.person.domain.Line;
import brussels.boost.person.domain.MakeCopy;
import brussels.boost.person.domain.MakeCopy.Device;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Plans;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class CopyTest {
    private static final Act TEST = Act.of("test.write");

    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Plans plans;
    @Autowired Access access;
    @Autowired Transactions transactions;
    @Autowired MakeCopy copies;
    @Autowired KnowBeforeGoing know;

    private Actor.Professional nurse;
    private PersonId person;
    private Actor.Oneself oneself;

    @BeforeEach
    void somebody_with_three_notes() {
        nurse = people.anyNurse();
        person = PersonId.fresh();
        transactions.write(nurse, () -> persons.meet(nurse, new NewPerson(person, "Amina", List.of("ar"), null, true, "fr")));
        oneself = new Actor.Oneself(AccountId.fresh(), person);
        note(nurse, "Les factures sont dans la boîte", null, Audience.CIRCLE);
        note(nurse, "Le voisin boit", ThirdParty.ABOUT_ANOTHER, Audience.CIRCLE);
        note(nurse, "Sa sœur me l'a dit", ThirdParty.CONFIDED, Audience.AUTHOR);
        note(oneself, "Pour moi seule", null, Audience.PERSON);
    }

    @Test
    void the_copy_holds_her_words_and_says_what_is_withheld_without_saying_it() {
        var copy = copies.make(oneself, person, Device.OWN);
        assertThat(section(copy, "notes")).extracting(row -> row.get("words")).containsExactlyInAnyOrder("Les factures sont dans la boîte", null, "Pour moi seule");
        assertThat(section(copy, "notes")).filteredOn(row -> row.containsKey("withheld")).hasSize(1);
        assertThat(copy.withheld()).isTrue();
        assertThat(copy.toString()).doesNotContain("Le voisin boit").doesNotContain("Sa sœur");
        assertThat(section(copy, "person")).extracting(row -> row.get("name")).containsExactly("Amina");
        assertThat(copy.sections()).allMatch(MakeCopy.Section::open);
    }

    @Test
    void beside_her_nurse_it_holds_what_the_nurse_may_read_and_says_what_is_missing() {
        var copy = copies.make(nurse, person, Device.TOGETHER);
        assertThat(copy.toString()).doesNotContain("Pour moi seule").doesNotContain("Le voisin boit").doesNotContain("Sa sœur");
        assertThat(copy.sections()).filteredOn(section -> !section.open()).extracting(MakeCopy.Section::key).contains("looked", "health");
    }

    @Test
    void lines_about_somebody_else_are_withheld_too_and_what_was_confided_is_not_hers_to_read() {
        line(nurse, "Le frère dort en journée", ThirdParty.ABOUT_ANOTHER);
        line(nurse, "Sa fille a peur de lui", ThirdParty.CONFIDED);
        line(oneself, "Parler du chat", ThirdParty.CONFIDED);
        assertThat(know.read(oneself, person)).satisfies(seen -> {
            assertThat(seen.lines()).extracting(Line::words).containsExactlyInAnyOrder("Le frère dort en journée", "Parler du chat");
            assertThat(seen.confided()).isTrue();
        });
        assertThat(know.read(nurse, person).confided()).isFalse();
        var copy = copies.make(oneself, person, Device.OWN);
        assertThat(copy.toString()).contains("Parler du chat").doesNotContain("Le frère").doesNotContain("Sa fille");
        assertThat(section(copy, "lines")).filteredOn(row -> row.containsKey("withheld")).hasSize(2);
    }

    @Test
    void on_a_device_that_others_use_nothing_is_left_and_nobody_else_makes_a_copy() {
        assertThatThrownBy(() -> copies.make(oneself, person, Device.SHARED)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> copies.make(people.anyNurse(), person, Device.TOGETHER)).isInstanceOf(Refusal.class);
    }

    private void line(Actor actor, String words, ThirdParty third) {
        know.add(actor, person, new NewLine(Id.next(), LineKind.HOW_TO_BE, null, words, "fr", false, Audience.Kind.CIRCLE, Set.of(), third));
    }

    private void note(Actor actor, String body, @Nullable ThirdParty third, Audience audience) {
        transactions.write(actor, () -> plans.addNote(access.write(actor, person, TEST, Family.NOTES),
                new NewNote(NoteId.fresh(), NewNote.Kind.NOTE, body, null, audience, third)));
    }

    private static List<Map<String, String>> section(MakeCopy.Copy copy, String key) {
        return copy.sections().stream().filter(section -> section.key().equals(key)).findFirst().orElseThrow().part().rows();
    }
}
