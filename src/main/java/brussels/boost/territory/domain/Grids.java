package brussels.boost.territory.domain;

import brussels.boost.territory.Grid;
import brussels.boost.territory.Located;
import brussels.boost.territory.Sure;
import brussels.boost.territory.Unit;
import brussels.boost.territory.Whereabouts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All grids as they are known, in memory.
 *
 * @param bricks by code
 * @param wholes of each unit, by its code
 * @param communes a postal code serves, the likeliest first
 */
record Grids(long edition, Map<String, Brick> bricks, Map<String, List<Membership>> wholes, Map<String, List<String>> communes) {
    /** A stretch of days, open where nothing is said. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) {
        static final Days EVER = new Days(null, null);

        boolean hold(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /** A unit with its borders, when they were imported. */
    record Brick(Grid grid, Unit unit, Days days, @Nullable Borders borders) {}

    /** That a unit was part of another for a time. */
    record Membership(String whole, Days days) {}

    /** Each grid after the smaller ones: by its own border, otherwise by what its parts belong to, otherwise by the postal code. */
    List<Located> locate(Whereabouts somewhere, LocalDate on) {
        Map<String, Located> found = new LinkedHashMap<>();
        for (Grid grid : Grid.values()) {
            Map<String, Sure> here = inside(grid, somewhere, on);
            if (here.isEmpty()) {
                here = above(grid, List.copyOf(found.values()), on);
                if (grid == Grid.COMMUNE) {
                    here = posted(here, somewhere.postalCode(), on);
                }
            }
            boolean several = here.size() > 1 && grid != Grid.PROGRAMME;
            here.forEach((code, sure) -> found.put(code, new Located(grid, brick(code).unit(), several ? Sure.PERHAPS : sure)));
        }
        return List.copyOf(found.values());
    }

    private Map<String, Sure> inside(Grid grid, Whereabouts somewhere, LocalDate on) {
        Map<String, Sure> here = new LinkedHashMap<>();
        Double longitude = somewhere.longitude();
        Double latitude = somewhere.latitude();
        if (longitude != null && latitude != null) {
            for (Brick brick : bricks.values()) {
                Borders borders = brick.borders();
                if (brick.grid() == grid && borders != null && brick.days().hold(on) && borders.hold(longitude, latitude)) {
                    here.put(brick.unit().code(), Sure.BORDER);
                }
            }
        }
        return here;
    }

    /** What the units found so far are part of, as sure as the surest of them. */
    private Map<String, Sure> above(Grid grid, List<Located> found, LocalDate on) {
        Map<String, Sure> here = new LinkedHashMap<>();
        for (Located part : found) {
            for (Membership one : wholes.getOrDefault(part.unit().code(), List.of())) {
                Brick whole = bricks.get(one.whole());
                if (whole != null && whole.grid() == grid && one.days().hold(on) && whole.days().hold(on)) {
                    here.merge(one.whole(), part.sure(), (was, is) -> was.compareTo(is) < 0 ? was : is);
                }
            }
        }
        return here;
    }

    /** A postal code tells which of several communes a straddling district is meant; without a district it stands alone. */
    private Map<String, Sure> posted(Map<String, Sure> here, @Nullable String postalCode, LocalDate on) {
        List<String> served = new ArrayList<>(communes.getOrDefault(postalCode == null ? "" : postalCode, List.of()));
        served.removeIf(code -> !brick(code).days().hold(on));
        Map<String, Sure> both = new LinkedHashMap<>();
        served.forEach(code -> both.put(code, here.getOrDefault(code, Sure.POSTAL_CODE)));
        if (!here.isEmpty()) {
            both.keySet().retainAll(here.keySet());
        }
        return both.isEmpty() ? here : both;
    }

    private Brick brick(String code) {
        return Objects.requireNonNull(bricks.get(code), code);
    }
}
