package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.People;
import brussels.boost.person.domain.counts.Counted;
import brussels.boost.person.domain.counts.CountedTable;
import brussels.boost.person.domain.counts.ReadCounts;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@BoostTest
class CountsTest {
    @Autowired ReadCounts counts;
    @Autowired People people;
    @Autowired Environment environment;
    private @Nullable String someNurse;

    @Test
    void persons_of_last_quarter_are_rounded_and_fewer_than_ten_are_not_told() throws SQLException {
        try (var load = load(); var statement = load.createStatement()) {
            for (int i = 0; i < 13; i++) {
                accompanied(statement, "district:marolles", "so");
            }
            for (int i = 0; i < 4; i++) {
                accompanied(statement, "district:bosnie", "ti");
            }
        }
        List<Counted> tables = counts.run(people.anyCoordinator(), "boost").tables();
        Counted place = tables.get(CountedTable.PLACE.ordinal());
        assertThat(place.columns()).hasSize(4);
        assertThat(line(place, "ins:21004").cells().getLast()).isEqualTo(15);
        assertThat(line(place, "ins:21013").isSmall()).isTrue();
        assertThat(place.totals().getLast()).isGreaterThanOrEqualTo(15);
        Counted language = tables.get(CountedTable.LANGUAGE.ordinal());
        assertThat(line(language, "so").cells()).containsExactly(15);
        assertThat(language.lines()).extracting(Counted.Line::code).contains("other").doesNotContain("ti");
    }

    @Test
    void nobody_else_counts_persons() {
        var nurse = people.anyNurse();
        for (Actor other : List.of(nurse, people.anyOfficer(), new Actor.Oneself(nurse.account(), PersonId.fresh()), new Actor.Carer(nurse.account()),
                new Actor.Machine("hsds"), Actor.Job.named("any", "IDENTITY", "HEALTH"))) {
            assertThat(catchThrowableOfType(Refusal.class, () -> counts.run(other, "boost")).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        }
        assertThat(counts.run(people.anyAdministrator(), "boost").tables()).hasSize(CountedTable.values().length);
    }

    private static Counted.Line line(Counted table, String code) {
        return table.lines().stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow();
    }

    /** Somebody accompanied since a day of the last whole quarter. */
    private void accompanied(Statement statement, String district, String language) throws SQLException {
        String person = Id.next().toString();
        statement.execute("insert into person.person (person_id, name_to_use, languages, district, controller_id) select '" + person + "', 'Nombre', '{" + language + "}', '"
                + district + "', id from access.organisation where carries");
        statement.execute("insert into access.circle_member (id, person_id, account_id, kind, referent, bound_by_secrecy, state, since) values ('" + Id.next() + "', '" + person + "', '"
                + nurse() + "', 'PROFESSIONAL', true, true, 'ACTIVE', date_trunc('quarter', access.today())::date - 10)");
    }

    private String nurse() {
        if (someNurse == null) {
            someNurse = people.anyNurse().account().toString();
        }
        return someNurse;
    }

    private Connection load() throws SQLException {
        return DriverManager.getConnection(environment.getRequiredProperty("boost.db.url"),
                environment.getRequiredProperty("boost.db.load-user"), environment.getRequiredProperty("boost.db.load-password"));
    }
}
