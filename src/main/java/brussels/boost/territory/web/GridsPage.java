package brussels.boost.territory.web;

import brussels.boost.territory.Grid;
import brussels.boost.territory.domain.UnitStore.Count;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The grids there are, in numbers; one without a unit is shown too. */
public record GridsPage(List<Count> counts) {
    public List<Count> all() {
        return Arrays.stream(Grid.values()).filter(grid -> grid != Grid.PROGRAMME)
                .map(grid -> counts.stream().filter(count -> count.grid() == grid).findFirst().orElse(new Count(grid, 0, 0, 0))).toList();
    }

    public static String code(Grid grid) {
        return grid.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
