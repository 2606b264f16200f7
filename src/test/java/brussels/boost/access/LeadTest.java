package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.domain.staff.ChangeLead;
import brussels.boost.access.domain.staff.ManageOrganisations;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@BoostTest
class LeadTest {
    @Autowired ChangeLead change;
    @Autowired ManageOrganisations organisations;
    @Autowired Persons persons;
    @Autowired People people;
    @Autowired Environment environment;

    @Test
    void another_organisation_answers_for_everybodys_data_and_everybody_is_told_once() throws SQLException {
        var admin = people.anyAdministrator();
        var nurse = people.anyNurse();
        PersonId person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Porté", List.of("fr"), null, true, "fr"));
        ChangeLead.Lead before = change.now();
        UUID next = Id.next();
        organisations.run(admin, new ManageOrganisations.Organisation(next, "Nouvelle asbl", "Nieuwe vzw", true, false, false, 0, 0));
        change.run(admin, next);
        change.run(admin, next);
        assertThat(change.now().nameFr()).isEqualTo("Nouvelle asbl");
        assertThat(change.now().since()).isNotNull();
        assertThat(one("select count(*) from person.person where person_id = '" + person + "' and controller_id = '" + next + "'")).isEqualTo(1);
        assertThat(one("select count(*) from platform.mail where recipient = '" + nurse.account() + "@example.org'")).isEqualTo(1);
        assertThat(organisations.one(admin, next).history()).extracting(History.Line::field).contains("organisation.lead");
        assertThat(organisations.one(admin, before.id()).organisation().carries()).isFalse();
        change.run(admin, before.id());
    }

    @Test
    void only_the_installations_administrator_hands_it_over() {
        UUID lead = change.now().id();
        assertThat(catchThrowableOfType(Refusal.class, () -> change.run(people.anyOfficer(), lead)).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        assertThat(catchThrowableOfType(Refusal.class, () -> change.run(people.anyAdministrator(), Id.next())).outcome()).isEqualTo(Refusal.Outcome.ABSENT);
    }

    private int one(String sql) throws SQLException {
        try (var load = DriverManager.getConnection(environment.getRequiredProperty("boost.db.url"), environment.getRequiredProperty("boost.db.load-user"),
                environment.getRequiredProperty("boost.db.load-password")); var row = load.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
