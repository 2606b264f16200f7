package brussels.boost.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@BoostTest
class LocatePlacesTest {
    private static final Actor JOB = Actor.Job.named("test");

    @Autowired Directory directory;
    @Autowired ListingReader listings;
    @Autowired LocatePlaces locate;
    @Autowired Transactions transactions;
    @Autowired Environment environment;

    @Test
    void a_postal_code_of_two_communes_is_told_apart_by_the_name_in_the_address_and_otherwise_is_the_likelier_one() {
        assertThat(unit(tell("postal_code", "1050"))).isEqualTo("ins:21009");
        assertThat(unit(tell("postal_code", "1050", "city_fr", "SAINT-GILLES"))).isEqualTo("ins:21013");
        assertThat(unit(tell("postal_code", "1050", "unit", "district:bosnie"))).isEqualTo("district:bosnie");
        assertThat(unit(tell("street_fr", "Sans code"))).isEmpty();
    }

    @Test
    void when_borders_come_in_what_lies_inside_is_found_again_and_what_was_said_stays() throws SQLException {
        ServiceId inside = tell("postal_code", "1190", "longitude", "4.215", "latitude", "50.715");
        ServiceId said = tell("postal_code", "1190", "longitude", "4.215", "latitude", "50.715", "unit", "ins:21007");
        locate.again();
        assertThat(unit(inside)).isEqualTo("ins:21007");
        try {
            load("insert into territory.unit (code, grid, name_fr, name_nl, listed_under, source) values ('district:carton', 'DISTRICT', 'Carton', 'Karton', 'ins:21007', 'test')",
                    "insert into territory.shape (unit, rings, source) values ('district:carton', '[[[[4.21,50.71],[4.22,50.71],[4.22,50.72],[4.21,50.72],[4.21,50.71]]]]', 'test')");
            locate.again();
            assertThat(unit(inside)).isEqualTo("district:carton");
            assertThat(unit(said)).isEqualTo("ins:21007");
        } finally {
            load("delete from territory.shape where unit = 'district:carton'", "delete from territory.unit where code = 'district:carton'");
        }
        locate.again();
        assertThat(unit(inside)).isEqualTo("ins:21007");
    }

    private ServiceId tell(String... more) {
        var values = new HashMap<>(Map.of("name_fr", "Placefictive " + UUID.randomUUID()));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return transactions.write(JOB, () -> {
            directory.source(new NewSource("places-test", "Essai des lieux", 100, null, null, null));
            return directory.tell(List.of(new Told("places-test", UUID.randomUUID().toString(), values, LocalDate.of(2026, 4, 1)))).getFirst();
        });
    }

    private String unit(ServiceId id) {
        var places = transactions.read(JOB, () -> listings.one(id)).orElseThrow().places();
        return places.isEmpty() ? "" : places.getFirst().unit();
    }

    private void load(String... commands) throws SQLException {
        try (var load = DriverManager.getConnection(property("url"), property("load-user"), property("load-password")); var statement = load.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private String property(String name) {
        return environment.getRequiredProperty("boost.db." + name);
    }
}
