package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.People;
import brussels.boost.access.Purge;
import brussels.boost.access.domain.KeepPeriods;
import brussels.boost.access.domain.NightlyPurge;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@BoostTest
class RetentionTest {
    @Autowired KeepPeriods periods;
    @Autowired NightlyPurge night;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired List<Purge> purges;
    @Autowired Environment environment;

    @Test
    void what_was_removed_leaves_after_the_period_of_the_table_and_not_before() throws SQLException {
        var admin = people.anyAdministrator();
        var nurse = people.anyNurse();
        PersonId person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Nuit", List.of("fr"), null, true, "fr"));
        UUID line = Id.next();
        try (var load = load(); var statement = load.createStatement()) {
            statement.execute("insert into person.line (id, person_id, kind, language, audience, removed_at) values ('" + line + "', '" + person
                    + "', 'HOW_TO_BE', 'fr', 'CIRCLE', now() - interval '45 days')");
        }
        var before = periods.one(admin, "removed").period();
        periods.run(admin, "removed", before.version(), 60, before.ground());
        night.run();
        assertThat(count(line)).isEqualTo(1);
        periods.run(admin, "removed", before.version() + 1, 30, before.ground());
        night.run();
        assertThat(count(line)).isZero();
        var after = periods.one(admin, "removed");
        assertThat(after.period().lastRun()).isNotNull();
        assertThat(after.history()).hasSize(2).first().satisfies(change -> assertThat(change.was()).isEqualTo("60"));
    }

    @Test
    void a_period_stays_within_its_bounds_and_is_changed_by_who_may() {
        var admin = people.anyAdministrator();
        var now = periods.one(admin, "journal").period();
        assertThat(catchThrowableOfType(Refusal.class, () -> periods.run(admin, "journal", now.version(), 3, "vite")).fields()).containsKey("days");
        assertThat(catchThrowableOfType(Refusal.class, () -> periods.list(people.anyNurse())).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }

    @Test
    void every_automatic_line_of_the_table_has_who_does_it() {
        var admin = people.anyAdministrator();
        assertThat(purges).extracting(Purge::code).containsAll(
                periods.list(admin).stream().filter(KeepPeriods.Period::automatic).map(KeepPeriods.Period::code).toList());
    }

    private int count(UUID line) throws SQLException {
        try (var load = load(); var statement = load.createStatement();
                var row = statement.executeQuery("select count(*) from person.line where id = '" + line + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection load() throws SQLException {
        return DriverManager.getConnection(environment.getRequiredProperty("boost.db.url"),
                environment.getRequiredProperty("boost.db.load-user"), environment.getRequiredProperty("boost.db.load-password"));
    }
}
