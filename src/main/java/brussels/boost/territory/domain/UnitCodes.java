package brussels.boost.territory.domain;

import brussels.boost.territory.Grid;
import org.jspecify.annotations.Nullable;

/** How a unit is called inside the program, and under what a list shows it. */
public final class UnitCodes {
    private UnitCodes() {}

    static String of(Grid grid, @Nullable String official, String nameFr) {
        return switch (grid) {
            case SECTOR -> "sector:" + official;
            case DISTRICT -> "district:" + TerritoryFile.plain(nameFr);
            case CARE_DISTRICT -> "care:" + TerritoryFile.plain(nameFr);
            case COMMUNE -> "ins:" + official;
            case BASIN -> "basin:" + TerritoryFile.plain(nameFr);
            case PROGRAMME -> throw new IllegalArgumentException("a programme is named by its own page");
        };
    }

    static Entry coded(Entry entry) {
        return new Entry(of(entry.grid(), entry.official(), entry.nameFr()), entry.grid(), entry.official(), entry.nameFr(), entry.nameNl(), entry.listedUnder(), entry.from(),
                entry.until(), entry.source(), entry.checked(), 0);
    }

    /** The grid a list shows the units of another under. */
    public static @Nullable Grid listing(Grid grid) {
        return switch (grid) {
            case SECTOR, DISTRICT -> Grid.COMMUNE;
            case CARE_DISTRICT -> Grid.BASIN;
            default -> null;
        };
    }
}
