package brussels.boost.directory.domain.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static Side side(String source, Map<String, String> values) {
        return Side.of(UUID.randomUUID(), 1, values, Set.of(source));
    }

    private static Likeness of(Map<String, String> one, Map<String, String> other) {
        return Likeness.of(side("a", one), side("b", other));
    }

    private static Map<String, String> and(Map<String, String> values, String... more) {
        var all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void the_same_pharmacy_in_both_languages_at_the_same_place_is_proposed_with_what_says_so() {
        var found = of(Map.of("name_fr", "Pharmacie du Modèle SPRL", "phones", "02 541 31 11", "latitude", "50.8400", "longitude", "4.3500"),
                Map.of("name_nl", "Apotheek Modele", "phones", "+32 2 541 31 11", "latitude", "50.8402", "longitude", "4.3502"));
        assertThat(found.score()).isGreaterThanOrEqualTo(85);
        assertThat(found.evidence()).contains("PHONE").anyMatch(code -> code.startsWith("NEAR:2")).noneMatch(code -> code.startsWith("FAR"));
    }

    @Test
    void a_slip_of_the_pen_and_another_legal_form_are_the_same_name() {
        assertThat(NameWords.of("ASBL L'Escale fictive").likeness(NameWords.of("L'Escalle Fictive vzw"))).isGreaterThan(0.9);
        assertThat(NameWords.of("Wijkgezondheidscentrum Noord").likeness(NameWords.of("Maison médicale Noord"))).isGreaterThan(0.9);
        assertThat(NameWords.of("Pharmacie Martin").likeness(NameWords.of("Pharmacie Dubois"))).isLessThan(0.4);
    }

    @Test
    void a_branch_elsewhere_is_another_entry_whatever_it_shares() {
        var here = Map.of("name_fr", "Banque Exemple", "website", "https://www.banque.example", "phones", "02 541 31 11", "latitude", "50.84", "longitude", "4.35");
        assertThat(of(here, and(here, "latitude", "50.87", "longitude", "4.40")).score()).isLessThan(Likeness.ENOUGH);
    }

    @Test
    void two_helps_of_one_house_are_two_entries() {
        var here = Map.of("name_fr", "Service de médiation de dettes", "street_fr", "Rue Haute 10", "postal_code", "1000", "phones", "02 541 31 11", "needs", "money.debt");
        assertThat(of(here, and(here, "name_fr", "Service logement", "needs", "housing.social")).score()).isLessThan(Likeness.ENOUGH);
    }

    @Test
    void the_same_street_is_known_without_coordinates() {
        var found = of(Map.of("name_fr", "Maison de quartier Fictive", "street_fr", "Rue de l'Exemple 12", "postal_code", "1060"),
                Map.of("name_fr", "Maison de Quartier Fictive", "street_fr", "rue de l’exemple, 12", "street_nl", "Voorbeeldstraat 12", "postal_code", "1060"));
        assertThat(found.score()).isGreaterThanOrEqualTo(Likeness.ENOUGH);
        assertThat(found.evidence()).contains("ADDRESS");
    }

    @Test
    void whatever_is_alike_enough_shares_a_key() {
        var one = side("a", Map.of("name_fr", "Pharmacie du Modèle", "latitude", "50.8400", "longitude", "4.3500"));
        var other = side("b", Map.of("name_nl", "Apotheek Modele", "latitude", "50.8404", "longitude", "4.3506"));
        assertThat(Likeness.of(one, other).score()).isGreaterThanOrEqualTo(Likeness.ENOUGH);
        assertThat(Collections.disjoint(one.keys(), other.keys())).isFalse();
    }
}
