package brussels.boost.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.platform.settings.StartRefused;
import brussels.boost.territory.Grid;
import brussels.boost.testing.BoostTest;
import brussels.boost.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BoostTest
class ImportFiguresTest {
    private static final String SECTOR = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"cd_sector":"21013F00-","tx_sector_descr_fr":"Essai","cd_refnis":"21013",
            "district":"49","area_km2":0.1},"geometry":{"type":"Polygon","coordinates":[[[4.34,50.82],[4.35,50.82],[4.35,50.83],[4.34,50.82]]]}}]}""";

    @TempDir Path place;

    @Test
    void several_years_stand_side_by_side_and_the_second_time_nothing_changes() throws Exception {
        var database = TestDatabase.fresh();
        Path file = write("figures.csv", """
                unit;key;year;value;source;name_fr;name_nl;name_en;sign
                ins:21013;population;2019;49 766;IBSA;;;;
                21013;population;2024;49361;IBSA;;;;
                Bosnie;grapa;2022;26.5;IBSA;65 ans et plus avec la GRAPA;65-plussers met een IGO;65 and over with GRAPA;%
                Nulle part;population;2024;1;IBSA;;;;
                """);
        assertThat(run(database, file, false)).isEqualTo(new ImportFigures.Result(3, 0, List.of("Nulle part")));
        assertThat(run(database, file, true).changed()).isEqualTo(3);
        assertThat(run(database, file, true)).isEqualTo(new ImportFigures.Result(0, 3, List.of("Nulle part")));
        assertThat(rows(database, "select key || ' ' || year || ' ' || value || ' ' || checked from territory.figure where unit in ('ins:21013', 'district:bosnie') order by 1"))
                .containsExactly("density 2015 38007 false", "grapa 2022 26.5 true", "population 2014 50460 false", "population 2019 49766 true", "population 2024 49361 true");
    }

    @Test
    void a_sector_moves_to_another_district_on_a_day_and_the_first_membership_ends_the_day_before() throws Exception {
        var database = TestDatabase.fresh();
        try (var load = database.asLoad()) {
            var result = new ImportTerritory(load, "test", 2024, true).run(TerritoryFile.read(write("sectors.geojson", SECTOR), Grid.SECTOR));
            assertThat(result.added()).containsExactly("Essai");
        }
        Path file = write("parts.csv", "unit,whole,from,until\n21013F00-,district:porte-de-hal,2026-01-01,\n");
        assertThat(run(database, file, true).changed()).isEqualTo(1);
        assertThat(run(database, file, true).changed()).isZero();
        assertThat(rows(database, "select whole || ' ' || coalesce(valid_from::text, '') || ' ' || coalesce(valid_until::text, '') from territory.part where unit = 'sector:21013F00-' order by valid_from nulls first"))
                .containsExactly("district:bosnie  2025-12-31", "district:porte-de-hal 2026-01-01 ");
        assertThat(rows(database, "select value::text from territory.figure where unit = 'sector:21013F00-' and key = 'area' and year = 2024")).containsExactly("0.1");
    }

    @Test
    void a_wrong_line_is_said_by_its_number_and_nothing_is_kept() throws Exception {
        var database = TestDatabase.fresh();
        refused(database, "unit,year\n", "must begin with the line");
        refused(database, "unit,key,year,value,source\nins:21013,population,2021,1,x\nins:21013,population,the year,1,x\n", "line 3 needs a year");
        refused(database, "unit,key,year,value,source\nins:21013,population,2021,1,\n", "line 2 needs a key");
        refused(database, "unit,whole,from,until\nins:21013,elsewhere,,\n", "line 2 is part of elsewhere");
        refused(database, "unit,whole,from,until\ndistrict:bosnie,care:bas-de-saint-gilles,1/1/2026,\n", "line 2 needs days");
        assertThat(rows(database, "select key from territory.figure where year = 2021")).isEmpty();
    }

    private void refused(TestDatabase database, String text, String why) throws Exception {
        Path file = write("wrong.csv", text);
        assertThatThrownBy(() -> run(database, file, true)).isInstanceOf(StartRefused.class).hasMessageContaining(why);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(place.resolve(name), text);
    }

    private static ImportFigures.Result run(TestDatabase database, Path file, boolean apply) throws Exception {
        try (var load = database.asLoad()) {
            return new ImportFigures(load, null, apply).run(file);
        }
    }

    private static List<String> rows(TestDatabase database, String question) throws Exception {
        List<String> found = new ArrayList<>();
        try (var load = database.asLoad(); var statement = load.createStatement(); var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
