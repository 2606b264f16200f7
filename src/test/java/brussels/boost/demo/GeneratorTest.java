package brussels.boost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brussels.boost.demo.generate.Generator;
import brussels.boost.platform.security.Keyring;
import brussels.boost.testing.BoostTest;
import brussels.boost.testing.TestDatabase;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class GeneratorTest {
    @Autowired Keyring keyring;

    @Test
    void the_population_has_the_shape_of_its_table_of_targets() throws Exception {
        var database = TestDatabase.fresh();
        var done = new Generator(database.logins(), keyring).run(600, 7, null);
        try (Connection load = database.asLoad()) {
            assertThat(done.rows()).isGreaterThan(600L * 40);
            assertThat(number(load, "select count(*) from plan.note")).isEqualTo(600 * 6);
            assertThat(number(load, "select 100.0 * count(distinct person_id) / 600 from access.circle_member where kind = 'NEAR'")).isCloseTo(60, within(7.0));
            assertThat(number(load, "select 100.0 * count(*) / 600 from dialogue.session")).isCloseTo(80, within(6.0));
            assertThat(number(load, "select 100.0 * count(*) filter (where languages[1] <> 'fr') / 600 from person.person")).isCloseTo(45, within(7.0));
            assertThat(number(load, "select 100.0 * count(*) filter (where state = 'DONE') / count(*) from plan.step")).isCloseTo(40, within(5.0));
            assertThat(number(load, "select avg(n) from (select count(*) n from access.circle_member where referent group by account_id) x")).isCloseTo(7, within(3.0));
        }
    }

    @Test
    void the_same_seed_makes_the_same_people() throws Exception {
        assertThat(fingerprint(3)).isEqualTo(fingerprint(3)).isNotEqualTo(fingerprint(4));
    }

    private String fingerprint(long seed) throws Exception {
        var database = TestDatabase.fresh();
        new Generator(database.logins(), keyring).run(50, seed, null);
        try (Connection load = database.asLoad(); var statement = load.createStatement();
                var row = statement.executeQuery("""
                        select md5(string_agg(p.person_id || name_to_use || m.account_id, ',' order by p.person_id, m.id))
                        from person.person p join access.circle_member m using (person_id)""")) {
            row.next();
            return row.getString(1);
        }
    }

    private static double number(Connection connection, String query) throws Exception {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
