package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.People;
import brussels.boost.person.domain.ManageProgramme;
import brussels.boost.person.domain.ProgrammeLists.Item;
import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.person.domain.ProgrammeLists.Programme;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class ProgrammeListsTest {
    @Autowired ManageProgramme manage;
    @Autowired People people;

    @Test
    void a_line_is_added_last_renamed_moved_and_retired_with_its_history() {
        var admin = people.anyAdministrator();
        String code = "x" + Id.next().toString().replace("-", "");
        manage.keep(admin, "boost", new Item(code, true, new Name("Seul la nuit", "Alleen ’s nachts", "Alone at night"), 0, true, "comité", 0));
        assertThat(codes(admin, true)).last().isEqualTo(code);
        var now = manage.read(admin, "boost", code).item();
        manage.keep(admin, "boost", new Item(code, true, new Name("Seul·e la nuit", "Alleen ’s nachts", "Alone at night"), 0, true, "comité", now.version()));
        manage.up(admin, "boost", code);
        List<String> codes = codes(admin, true);
        assertThat(codes.indexOf(code)).isEqualTo(codes.size() - 2);
        manage.active(admin, "boost", code, false);
        var after = manage.read(admin, "boost", code);
        assertThat(after.item().active()).isFalse();
        assertThat(after.history()).extracting("field").contains("name.fr", "programme.active");
        assertThatThrownBy(() -> manage.keep(admin, "boost", now)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_name_is_there_in_three_languages_and_an_end_comes_after_its_beginning() {
        var admin = people.anyAdministrator();
        assertThat(catchThrowableOfType(Refusal.class, () -> manage.keep(admin, "boost",
                new Item("x", false, new Name("Asthme", "", "Asthma"), 0, true, "", 0))).fields()).containsKey("nameFr");
        var now = manage.read(admin, "boost").programme();
        assertThat(catchThrowableOfType(Refusal.class, () -> manage.change(admin, new Programme(now.code(), now.name(),
                LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1), now.version()), List.of())).fields()).containsKey("until");
    }

    @Test
    void only_the_installations_administrator_edits_them() {
        assertThatThrownBy(() -> manage.list(people.anyNurse())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> manage.list(people.anyOfficer())).isInstanceOf(Refusal.class);
    }

    private List<String> codes(Actor admin, boolean fragility) {
        return manage.read(admin, "boost").list(fragility).stream().map(Item::code).toList();
    }
}
