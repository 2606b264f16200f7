package brussels.boost.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.directory.Directory;
import brussels.boost.directory.Flag;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class ListingTest {
    private static final Actor SOMEBODY = Actor.Job.named("test");
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    @Autowired Directory directory;
    @Autowired ListingReader listings;
    @Autowired Transactions transactions;

    private ServiceId tell(String source, int rank, String external, Map<String, String> values, LocalDate on) {
        return transactions.write(SOMEBODY, () -> {
            directory.source(new NewSource(source, source, rank, null, null, null));
            return directory.tell(List.of(new Told(source, external, values, on))).getFirst();
        });
    }

    private Listing one(ServiceId id) {
        return transactions.read(SOMEBODY, () -> listings.one(id).orElseThrow());
    }

    @Test
    void an_entry_is_read_as_it_was_told() {
        var id = tell("l1", 5, "1", Map.of("name_fr", "Soins", "name_nl", "Zorg", "needs", "care.nursing; food.meals; of-another-taxonomy", "postal_code", "1060", "street_fr", "Rue A 1",
                "phones", "02 000 00 01; 02 000 00 02", "languages", "fr; ar@Tu 09:00-12:00", "wheelchair", "yes", "free", "no", "free_places", "3"), SPRING);
        Listing shown = one(id);
        assertThat(shown.name("nl")).isEqualTo("Zorg");
        assertThat(shown.name("en")).isEqualTo("Soins");
        assertThat(shown.needs()).containsExactly("care.nursing", "food.meals");
        assertThat(shown.places()).singleElement().satisfies(place -> assertThat(place.unit()).isEqualTo("ins:21013"));
        assertThat(shown.phones()).containsExactly("02 000 00 01", "02 000 00 02");
        assertThat(shown.languages()).containsExactly("ar", "fr");
        assertThat(shown.flags()).containsExactly(Flag.WHEELCHAIR);
        assertThat(shown.capacity()).isEqualTo(new Listing.Capacity(3, Map.of(), SPRING));
        assertThat(shown.checkedOn()).isEqualTo(SPRING);
    }

    @Test
    void told_again_it_is_the_same_entry_and_what_is_no_longer_told_is_gone() {
        var first = tell("l2", 5, "1", Map.of("name_fr", "Avant", "email", "a@example.org"), SPRING);
        var again = tell("l2", 5, "1", Map.of("name_fr", "Après"), SPRING);
        assertThat(again).isEqualTo(first);
        assertThat(one(again).name("fr")).isEqualTo("Après");
        assertThat(one(again).email()).isEmpty();
    }

    @Test
    void what_cannot_be_a_value_is_left_out_and_nothing_breaks() {
        var id = tell("l3", 5, "1", Map.of("name_fr", "O’Neil; \"guillemets\" \\ {accolades}", "latitude", "north", "kind", "PALACE", "minimum_age", "6.5"), SPRING);
        assertThat(one(id).name("fr")).isEqualTo("O’Neil; \"guillemets\" \\ {accolades}");
        assertThat(one(id).places()).isEmpty();
    }

    @Test
    void rounds_of_a_mobile_team_are_places_with_their_hours() {
        var id = tell("l4", 5, "1", Map.of("name_fr", "Maraude", "kind", "MOBILE_TEAM",
                "rounds", "[{\"name_fr\":\"Gare\",\"unit\":\"district:nord\",\"opening_hours\":\"Mo 18:00-20:00\",\"latitude\":50.86,\"longitude\":4.36}]"), SPRING);
        assertThat(one(id).places()).singleElement().satisfies(place -> {
            assertThat(place.streetFr()).isEqualTo("Gare");
            assertThat(place.hours()).isEqualTo("Mo 18:00-20:00");
            assertThat(place.latitude()).isEqualTo(50.86);
        });
    }
}
