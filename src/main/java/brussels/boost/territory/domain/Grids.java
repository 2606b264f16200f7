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
import java.util.Optional;
import java.util.stream.Stream;
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
    record Brick(Grid grid, Unit unit, Days days, @Nullable Borders borders) {
        private boolean isCalled(@Nullable String name) {
            return name != null && (TerritoryFile.plain(name).equals(TerritoryFile.plain(unit.nameFr())) || TerritoryFile.plain(name).equals(TerritoryFile.plain(unit.nameNl())));
        }
    }

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
                    here = posted(here, somewhere, on);
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

    /** A postal code, or the name in the address, tells which of several communes is meant; without a district it stands alone. */
    private Map<String, Sure> posted(Map<String, Sure> here, Whereabouts somewhere, LocalDate on) {
        List<String> served = new ArrayList<>(communes.getOrDefault(Objects.requireNonNullElse(somewhere.postalCode(), ""), List.of()));
        served.removeIf(code -> !brick(code).days().hold(on) || !here.isEmpty() && !here.containsKey(code));
        List<String> meant = served.isEmpty() ? List.copyOf(here.keySet()) : served;
        List<String> named = meant.stream().filter(code -> brick(code).isCalled(somewhere.commune())).toList();
        Map<String, Sure> told = new LinkedHashMap<>();
        (named.size() == 1 ? named : meant).forEach(code -> told.put(code, here.getOrDefault(code, Sure.POSTAL_CODE)));
        return told;
    }

    /** The narrowest district or commune that is sure, otherwise the likeliest. */
    Optional<String> home(Whereabouts somewhere, LocalDate on) {
        List<Located> homes = locate(somewhere, on).stream().filter(one -> one.grid() == Grid.DISTRICT || one.grid() == Grid.COMMUNE).toList();
        return homes.stream().filter(one -> one.sure() != Sure.PERHAPS).findFirst().or(() -> homes.stream().findFirst()).map(one -> one.unit().code());
    }

    /** The unit itself, and the districts that are part of it, some of them with another commune too. */
    List<String> inside(String code, LocalDate on) {
        return Stream.concat(Stream.of(code), bricks.values().stream().filter(brick -> brick.grid() == Grid.DISTRICT).map(brick -> brick.unit().code())
                .filter(district -> wholes(district, on).contains(code))).toList();
    }

    List<String> near(String code, LocalDate on) {
        return Stream.concat(inside(code, on).stream(), wholes(code, on).stream().filter(whole -> brick(whole).grid() == Grid.COMMUNE)).distinct().toList();
    }

    private List<String> wholes(String code, LocalDate on) {
        return wholes.getOrDefault(code, List.of()).stream().filter(one -> one.days().hold(on) && bricks.containsKey(one.whole())).map(Membership::whole).toList();
    }

    private Brick brick(String code) {
        return Objects.requireNonNull(bricks.get(code), code);
    }
}
