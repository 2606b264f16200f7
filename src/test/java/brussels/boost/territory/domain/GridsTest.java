package brussels.boost.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.territory.Grid;
import brussels.boost.territory.Located;
import brussels.boost.territory.Sure;
import brussels.boost.territory.Unit;
import brussels.boost.territory.Whereabouts;
import brussels.boost.territory.domain.Grids.Brick;
import brussels.boost.territory.domain.Grids.Days;
import brussels.boost.territory.domain.Grids.Membership;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two fictional communes, Rive and Mont, one quarter on both sides of their border, and two sectors one of which moves. */
class GridsTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    private final Map<String, Brick> bricks = new LinkedHashMap<>();
    private final Grids grids = new Grids(1, bricks, Map.of(
            "moves", List.of(new Membership("old", new Days(null, BEFORE)), new Membership("new", new Days(AFTER, null))),
            "old", List.of(new Membership("rive", Days.EVER)), "new", List.of(new Membership("mont", Days.EVER)),
            "both", List.of(new Membership("rive", Days.EVER), new Membership("mont", Days.EVER)),
            "rive", List.of(new Membership("west", Days.EVER)), "mont", List.of(new Membership("east", Days.EVER))),
            Map.of("9001", List.of("rive"), "9003", List.of("mont", "rive")));

    GridsTest() {
        put(Grid.COMMUNE, "rive", Days.EVER, null);
        put(Grid.COMMUNE, "mont", Days.EVER, null);
        put(Grid.BASIN, "west", Days.EVER, null);
        put(Grid.BASIN, "east", Days.EVER, null);
        put(Grid.DISTRICT, "old", Days.EVER, null);
        put(Grid.DISTRICT, "new", Days.EVER, null);
        put(Grid.DISTRICT, "both", Days.EVER, "[[[[2,0],[4,0],[4,2],[2,2],[2,0]],[[2.5,0.5],[3,0.5],[3,1],[2.5,1],[2.5,0.5]]]]");
        put(Grid.SECTOR, "moves", Days.EVER, "[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[0,5],[1,5],[1,6],[0,6],[0,5]]]]");
        put(Grid.SECTOR, "gone", new Days(null, BEFORE), "[[[[7,0],[8,0],[8,1],[7,1],[7,0]]]]");
    }

    @Test
    void a_sector_changes_its_quarter_by_date_and_its_commune_and_basin_with_it() {
        assertThat(told(Whereabouts.of(0.5, 0.5), BEFORE)).containsExactly("moves BORDER", "old BORDER", "rive BORDER", "west BORDER");
        assertThat(told(Whereabouts.of(0.5, 5.5), AFTER)).containsExactly("moves BORDER", "new BORDER", "mont BORDER", "east BORDER");
    }

    @Test
    void a_quarter_on_both_sides_of_a_border_leaves_the_commune_open_until_the_postal_code_tells() {
        assertThat(told(Whereabouts.of(3.5, 1.5), AFTER)).containsExactly("both BORDER", "rive PERHAPS", "mont PERHAPS", "west PERHAPS", "east PERHAPS");
        assertThat(told(new Whereabouts("9001", null, 3.5, 1.5), AFTER)).containsExactly("both BORDER", "rive BORDER", "west BORDER");
        assertThat(told(new Whereabouts("9003", null, 3.5, 1.5), AFTER)).startsWith("both BORDER", "mont PERHAPS", "rive PERHAPS");
    }

    @Test
    void a_postal_code_alone_gives_its_commune_or_both_the_likelier_first() {
        assertThat(told(Whereabouts.of("9001"), AFTER)).containsExactly("rive POSTAL_CODE", "west POSTAL_CODE");
        assertThat(told(Whereabouts.of("9003"), AFTER)).containsExactly("mont PERHAPS", "rive PERHAPS", "east PERHAPS", "west PERHAPS");
    }

    @Test
    void the_commune_in_the_address_tells_which_one_of_two_is_meant() {
        assertThat(told(new Whereabouts("9003", "RIVE", null, null), AFTER)).containsExactly("rive POSTAL_CODE", "west POSTAL_CODE");
        assertThat(told(new Whereabouts("9003", "elsewhere", null, null), AFTER)).startsWith("mont PERHAPS", "rive PERHAPS");
        assertThat(grids.home(Whereabouts.of("9003"), AFTER)).contains("mont");
        assertThat(grids.home(Whereabouts.of(3.5, 1.5), AFTER)).contains("both");
        assertThat(grids.home(Whereabouts.of("1"), AFTER)).isEmpty();
    }

    @Test
    void a_commune_holds_the_quarters_that_straddle_its_border_and_a_quarter_is_near_both() {
        assertThat(grids.inside("rive", AFTER)).containsExactly("rive", "old", "both");
        assertThat(grids.inside("mont", AFTER)).containsExactly("mont", "new", "both");
        assertThat(grids.inside("both", AFTER)).containsExactly("both");
        assertThat(grids.near("both", AFTER)).containsExactly("both", "rive", "mont");
    }

    @Test
    void a_place_in_a_hole_outside_or_in_a_unit_of_the_past_lies_nowhere() {
        assertThat(told(Whereabouts.of(2.7, 0.7), AFTER)).isEmpty();
        assertThat(told(Whereabouts.of(50, 50), AFTER)).isEmpty();
        assertThat(told(Whereabouts.of(7.5, 0.5), AFTER)).isEmpty();
        assertThat(told(Whereabouts.of(7.5, 0.5), BEFORE)).containsExactly("gone BORDER");
        assertThat(told(Whereabouts.of("1"), AFTER)).isEmpty();
    }

    @Test
    void what_lies_in_two_borders_of_one_grid_is_perhaps_in_each() {
        put(Grid.DISTRICT, "drawn-twice", Days.EVER, "[[[[3,1],[5,1],[5,3],[3,3],[3,1]]]]");
        assertThat(told(Whereabouts.of(3.5, 1.5), AFTER)).contains("both PERHAPS", "drawn-twice PERHAPS");
        assertThat(grids.locate(Whereabouts.of(3.5, 1.5), AFTER)).extracting(Located::sure).doesNotContain(Sure.BORDER);
    }

    private List<String> told(Whereabouts somewhere, LocalDate on) {
        return grids.locate(somewhere, on).stream().map(one -> one.unit().code() + " " + one.sure()).toList();
    }

    private void put(Grid grid, String code, Days days, @Nullable String rings) {
        bricks.put(code, new Brick(grid, new Unit(code, code, code), days, rings == null ? null : Borders.parse(rings)));
    }
}
