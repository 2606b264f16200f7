package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.ListLine;
import brussels.boost.access.People;
import brussels.boost.access.Purge;
import brussels.boost.access.domain.NightlyPurge;
import brussels.boost.access.domain.lists.EditLists;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@BoostTest
class RetentionTest {
    @Autowired EditLists lists;
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
        keep(admin, "removed", "60", one(admin, "removed").value("ground"));
        night.run();
        assertThat(count(line)).isEqualTo(1);
        keep(admin, "removed", "30", one(admin, "removed").value("ground"));
        night.run();
        assertThat(count(line)).isZero();
        var after = lists.one(admin, "retention", "removed");
        assertThat(after.line().value("lastRun")).isNotEmpty();
        assertThat(after.history()).hasSize(2).first().satisfies(change -> assertThat(change.was()).isEqualTo("60"));
    }

    @Test
    void a_period_stays_within_its_bounds_and_is_changed_by_who_may() {
        var admin = people.anyAdministrator();
        assertThat(catchThrowableOfType(Refusal.class, () -> keep(admin, "journal", "3", "vite")).fields()).containsKey("days");
        assertThat(catchThrowableOfType(Refusal.class, () -> keep(admin, "journal", "3650", " ")).fields()).containsKey("ground");
        assertThat(catchThrowableOfType(Refusal.class, () -> lists.open(people.anyNurse(), "retention")).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }

    @Test
    void every_automatic_line_of_the_table_has_who_does_it() {
        var admin = people.anyAdministrator();
        assertThat(purges).extracting(Purge::code).containsAll(
                lists.open(admin, "retention").lines().stream().filter(line -> line.yes("automatic")).map(ListLine::code).toList());
    }

    private ListLine one(Actor admin, String code) {
        return lists.one(admin, "retention", code).line();
    }

    private void keep(Actor admin, String code, String days, String ground) {
        lists.keep(admin, "retention", one(admin, code).with(Map.of("days", days, "ground", ground), false));
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
