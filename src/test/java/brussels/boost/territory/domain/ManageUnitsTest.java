package brussels.boost.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.People;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.territory.Grid;
import brussels.boost.territory.Located;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Whereabouts;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class ManageUnitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired ManageUnits manage;
    @Autowired Territories territories;
    @Autowired Transactions transactions;
    @Autowired People people;

    @Test
    void a_unit_is_added_renamed_and_ended_and_its_history_tells_it() {
        Actor admin = people.anyAdministrator();
        var typed = new Entry("", Grid.CARE_DISTRICT, "S-7", "Quartier d’essai", "Proefwijk", "basin:sud", null, null, "essai", false, 0);
        String code = manage.keep(admin, typed);
        assertThat(code).isEqualTo("care:quartier-d-essai");
        assertThat(catchThrowableOfType(Refusal.class, () -> manage.keep(admin, typed)).fields()).containsKey("nameFr");
        Entry now = manage.read(admin, code).entry();
        var ended = new Entry(code, Grid.CARE_DISTRICT, "S-7", "Quartier d’essai", "Proefwijk 2", "basin:sud", null, TODAY, "essai", true, now.version());
        manage.keep(admin, ended);
        assertThat(catchThrowableOfType(Refusal.class, () -> manage.keep(admin, ended)).outcome()).isEqualTo(Refusal.Outcome.CONFLICT);
        assertThat(manage.read(admin, code).history()).extracting(line -> line.field() + " " + line.became())
                .contains("name.nl Proefwijk 2", "units.until 2026-11-22", "units.checked admin.yes");
    }

    @Test
    void a_figure_has_a_year_a_value_and_a_source_and_the_same_year_replaces_it() {
        Actor admin = people.anyAdministrator();
        manage.figure(admin, "district:sablon", new ManageUnits.Typed("population", "2022", "3 812", "IBSA", true));
        manage.figure(admin, "district:sablon", new ManageUnits.Typed("population", "2023", "3900,5", "IBSA", true));
        manage.figure(admin, "district:sablon", new ManageUnits.Typed("population", "2022", "3 900", "IBSA", false));
        assertThat(manage.read(admin, "district:sablon").figures()).extracting(figure -> figure.year() + " " + figure.value() + " " + figure.checked())
                .containsExactly("2023 3900.5 true", "2022 3900 false");
        var wrong = catchThrowableOfType(Refusal.class, () -> manage.figure(admin, "district:sablon", new ManageUnits.Typed("population", "22", "beaucoup", "", true)));
        assertThat(wrong.fields()).containsOnlyKeys("year", "value", "figureSource");
        manage.forget(admin, "district:sablon", "population", 2022);
        assertThat(manage.read(admin, "district:sablon").figures()).hasSize(1);
        assertThat(manage.read(admin, "district:sablon").history().getFirst().became()).isNull();
    }

    @Test
    void who_locates_sees_a_change_at_once() {
        Actor admin = people.anyAdministrator();
        long before = read(() -> territories.edition());
        Entry now = manage.read(admin, "ins:21010").entry();
        var renamed = new Entry(now.code(), now.grid(), now.official(), "Jette l’essai", now.nameNl(), null, null, null, now.source(), true, now.version());
        manage.keep(admin, renamed);
        assertThat(read(() -> territories.locate(Whereabouts.of("1090"), TODAY))).extracting(Located::unit).first().satisfies(unit -> assertThat(unit.nameFr()).isEqualTo("Jette l’essai"));
        assertThat(read(() -> territories.edition())).isGreaterThan(before);
        manage.keep(admin, new Entry(now.code(), now.grid(), now.official(), now.nameFr(), now.nameNl(), null, null, null, now.source(), true, now.version() + 1));
    }

    @Test
    void only_the_administration_changes_units() {
        assertThat(catchThrowableOfType(Refusal.class, () -> manage.list(people.anyNurse(), Grid.COMMUNE)).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        var odd = new Entry("", Grid.CARE_DISTRICT, "", " ", "", "ins:21013", TODAY, TODAY.minusDays(1), "", false, 0);
        assertThat(catchThrowableOfType(Refusal.class, () -> manage.keep(people.anyAdministrator(), odd)).fields()).containsOnlyKeys("nameFr", "nameNl", "source", "until");
    }

    private <T> T read(Supplier<T> work) {
        return transactions.read(Actor.Job.named("test"), work);
    }
}
