package brussels.boost.directory.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class OsmNeedsTest {
    private static final Sql CODES = Sql.of("select code from directory.taxonomy_term where not retired limit 1000");

    @Autowired Db db;
    @Autowired Transactions transactions;

    @Test
    void every_kind_of_place_answers_a_need_that_is_in_the_taxonomy() {
        var codes = transactions.read(Actor.Job.named("osm-needs-test"), () -> db.sql(CODES).query((row, _) -> row.getString("code")).list());
        assertThat(codes).containsAll(OsmNeeds.all());
    }

    @Test
    void a_kind_says_what_it_helps_with_and_an_unknown_one_says_nothing() {
        assertThat(OsmNeeds.of("pharmacy", "", "")).isEqualTo("care.pharmacy");
        assertThat(OsmNeeds.of("community_centre", "", "")).isEqualTo("company.meeting");
        assertThat(OsmNeeds.of("bar", "", "psychiatry")).isEmpty();
    }

    @Test
    void a_social_facility_is_told_by_its_kind() {
        assertThat(OsmNeeds.of("social_facility", "food_bank", "")).isEqualTo("food.parcel");
        assertThat(OsmNeeds.of("social_facility", "shelter", "")).isEqualTo("housing.shelter");
        assertThat(OsmNeeds.of("social_facility", "", "")).isEqualTo("rights.social");
    }

    @Test
    void a_clinic_of_specialists_only_is_no_health_centre_of_the_neighbourhood() {
        assertThat(OsmNeeds.of("clinic", "", "")).isEqualTo("care.centre");
        assertThat(OsmNeeds.of("clinic", "", "general; physiotherapy")).isEqualTo("care.centre; care.physio");
        assertThat(OsmNeeds.of("clinic", "", "Psychiatry;dermatology")).isEqualTo("care.specialist; mind.psychiatry");
    }
}
