package brussels.boost.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.StartRefused;
import brussels.boost.territory.SchematicMap;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import brussels.boost.testing.BoostTest;
import brussels.boost.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class TerritoryTest {
    private static final String SQUARE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name_fr":"%s","name_nl":"%s","communes_en":["%s"]},
            "geometry":{"type":"Polygon","coordinates":[[[4.34,50.84],[4.36,50.84],[4.36,50.86],[4.34,50.86],[4.34,50.84]],
            [[4.345,50.845],[4.355,50.845],[4.355,50.855],[4.345,50.855],[4.345,50.845]]]}}]}""";

    @Autowired Transactions transactions;
    @Autowired Territories territories;
    @TempDir Path place;

    @Test
    void each_of_the_twelve_parts_on_the_map_is_a_unit_of_the_programme() {
        assertThat(SchematicMap.shapes()).hasSize(12).extracting(SchematicMap.Shape::unit).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(read(() -> territories.unit(code))).isPresent();
            assertThat(read(() -> territories.isPart("programme:boost", code))).isTrue();
        });
    }

    @Test
    void the_territory_lies_in_three_basins() {
        assertThat(SchematicMap.shapes().stream().flatMap(shape -> read(() -> territories.around(shape.unit())).stream())
                .map(Unit::code).filter(code -> code.startsWith("basin:")).distinct())
                .containsExactlyInAnyOrder("basin:centre-ouest", "basin:sud", "basin:nord-est");
    }

    @Test
    void a_postal_code_leads_to_its_commune_or_to_each_of_them() {
        assertThat(read(() -> territories.ofPostalCode("1060"))).extracting(Unit::code).containsExactly("ins:21013");
        assertThat(read(() -> territories.ofPostalCode("1050"))).extracting(Unit::code).containsExactly("ins:21009", "ins:21013");
        assertThat(read(() -> territories.ofPostalCode("9999"))).isEmpty();
    }

    @Test
    void a_place_lies_inside_its_borders_and_not_in_their_holes() {
        var borders = Borders.parse("[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]]");
        assertThat(borders.hold(3, 3)).isTrue();
        assertThat(borders.hold(1.5, 1.5)).isFalse();
        assertThat(borders.hold(5, 3)).isFalse();
    }

    @Test
    void a_file_is_looked_at_first_then_taken_and_the_second_time_changes_nothing() throws Exception {
        Path file = Files.writeString(place.resolve("one.geojson"), SQUARE.formatted("Béguinage – Dixmude", "Begijnhof – Diksmuide", "City of Brussels"));
        var database = TestDatabase.fresh();
        assertThat(run(database, file, false).renamed()).containsExactly("Béguinage-Dixmude / Begijnhof-Diksmuide → Béguinage – Dixmude / Begijnhof – Diksmuide");
        assertThat(run(database, file, true).bordered()).hasSize(1);
        assertThat(run(database, file, true).nothing()).isTrue();
        Path other = Files.writeString(place.resolve("two.geojson"), SQUARE.formatted("Vieux Laeken", "Oud Laken", "City of Brussels"));
        assertThat(run(database, other, true).added()).containsExactly("Vieux Laeken");
        Path nowhere = Files.writeString(place.resolve("three.geojson"), SQUARE.formatted("Ailleurs", "Elders", "Gent"));
        assertThat(run(database, nowhere, true).left()).containsExactly("Ailleurs");
    }

    @Test
    void a_wrong_file_is_said_plainly() throws Exception {
        refused("not json", "cannot be read as JSON");
        refused("{\"type\":\"Feature\"}", "not a GeoJSON FeatureCollection");
        refused("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{}}]}", "no name_fr");
        refused("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"name_fr\":\"A\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[4.3,50.8]}}]}",
                "no polygon but Point");
        // metres of the Belgian map instead of degrees
        refused("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"name_fr\":\"A\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[148000,170000],[149000,170000],[148000,171000],[148000,170000]]]}}]}",
                "must hold degrees");
    }

    @Test
    void the_regions_own_file_is_taken() throws Exception {
        Path file = Path.of("../shared/data/geo/quartiers-monitoring-145.geojson");
        assumeThat(file).exists();
        var database = TestDatabase.fresh();
        var result = run(database, file, true);
        assertThat(result.added().size() + result.renamed().size() + result.same()).isGreaterThan(100);
        assertThat(run(database, file, true).nothing()).isTrue();
    }

    private void refused(String text, String why) throws Exception {
        Path file = Files.writeString(place.resolve("wrong.geojson"), text);
        assertThatThrownBy(() -> TerritoryFile.read(file, null)).isInstanceOf(StartRefused.class).hasMessageContaining(why);
    }

    private static ImportTerritory.Result run(TestDatabase database, Path file, boolean apply) throws Exception {
        try (var load = database.asLoad()) {
            return new ImportTerritory(load, "test", 2024, apply).run(TerritoryFile.read(file, null));
        }
    }

    private <T> T read(java.util.function.Supplier<T> work) {
        return transactions.read(Actor.Job.named("test"), work);
    }
}
