package brussels.boost.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class EditTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    @Autowired People people;
    @Autowired Editors editors;
    @Autowired EditEntry edit;
    @Autowired Directory directory;
    @Autowired ListingReader listings;
    @Autowired Transactions transactions;

    private Actor.Professional editor;

    @BeforeEach
    void an_editor() {
        editor = people.anyNurse();
        transactions.write(editor, () -> editors.name(editor.account().value(), null));
    }

    private ServiceId told(String external, String name) {
        return transactions.write(editor, () -> {
            directory.source(new NewSource("edit", "edit", 100, null, null, null));
            return directory.tell(List.of(new Told("edit", external, Map.of("name_fr", name), SPRING))).getFirst();
        });
    }

    private String shown(ServiceId id) {
        return transactions.read(editor, () -> listings.one(id).orElseThrow().name("fr"));
    }

    @Test
    void what_an_editor_decides_is_shown_even_when_a_file_says_otherwise_later_and_can_be_given_back() {
        var id = told("1", "Avant");
        edit.edit(editor, new EditEntry.Request(id, edit.read(editor, id).version(), Map.of("name_fr", "Décidé")));
        transactions.write(editor, () -> directory.tell(List.of(new Told("edit", "1", Map.of("name_fr", "Fichier"), LocalDate.of(2026, 10, 1)))));
        assertThat(shown(id)).isEqualTo("Décidé");
        assertThat(edit.read(editor, id).others("name_fr")).singleElement().satisfies(claim -> assertThat(claim.value()).isEqualTo("Fichier"));
        assertThat(edit.read(editor, id).history()).anySatisfy(change -> assertThat(change.before() + " " + change.after() + " " + change.by()).isEqualTo("Avant Décidé " + editor.account().value()));
        edit.choose(editor, id, "name_fr", "edit");
        assertThat(shown(id)).isEqualTo("Fichier");
        assertThat(edit.read(editor, id).history().getFirst().before()).isEqualTo("Décidé");
    }

    @Test
    void needs_are_terms_of_the_taxonomy_and_what_a_file_brought_beside_them_is_no_change() {
        var id = transactions.write(editor, () -> {
            directory.source(new NewSource("edit", "edit", 100, null, null, null));
            return directory.tell(List.of(new Told("edit", "5", Map.of("name_fr", "Besoins", "needs", "food.parcel; of-another-taxonomy"), SPRING))).getFirst();
        });
        EntryFacts before = edit.read(editor, id);
        edit.edit(editor, new EditEntry.Request(id, before.version(), Map.of("name_fr", "Besoins", "needs", "food.parcel")));
        assertThat(edit.read(editor, id).version()).isEqualTo(before.version());
        assertThatThrownBy(() -> edit.edit(editor, new EditEntry.Request(id, before.version(), Map.of("needs", "invented"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("needs"));
        edit.edit(editor, new EditEntry.Request(id, before.version(), Map.of("needs", "care.gp; food.parcel")));
        assertThat(transactions.read(editor, () -> listings.one(id).orElseThrow().needs())).containsExactly("care.gp", "food.parcel");
    }

    @Test
    void two_editors_at_once_do_not_overwrite_each_other() {
        var id = told("2", "Un");
        int version = edit.read(editor, id).version();
        edit.edit(editor, new EditEntry.Request(id, version, Map.of("name_fr", "Deux")));
        assertThatThrownBy(() -> edit.edit(editor, new EditEntry.Request(id, version, Map.of("name_fr", "Trois"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.outcome()).isEqualTo(Refusal.Outcome.CONFLICT));
        assertThat(shown(id)).isEqualTo("Deux");
    }

    @Test
    void an_entry_keeps_a_name_and_a_value_that_cannot_be_is_named() {
        var id = told("3", "Nom");
        int version = edit.read(editor, id).version();
        assertThatThrownBy(() -> edit.edit(editor, new EditEntry.Request(id, version, Map.of("name_fr", "", "minimum_age", "beaucoup"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKeys("name_fr", "minimum_age"));
    }

    @Test
    void checked_today_is_said_of_everything_shown_and_only_by_editors() {
        var id = told("4", "Vérifié");
        assertThatThrownBy(() -> edit.confirm(people.anyNurse(), id)).isInstanceOf(Refusal.class);
        edit.confirm(editor, id);
        assertThat(transactions.read(editor, () -> listings.one(id).orElseThrow().checkedOn())).isEqualTo(edit.today());
    }
}
