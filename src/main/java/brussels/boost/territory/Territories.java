package brussels.boost.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units of Brussels, to choose from and to name. Inside a transaction. */
public interface Territories {
    /** The nineteen communes, those of the programme first, each with the districts known so far. */
    List<Commune> communes();

    /** The care basins. */
    List<Unit> basins();

    /** A unit that may be chosen today. */
    Optional<Unit> unit(String code);

    /** What a unit belongs to: the commune it is listed under, its basin, the programmes; widest last. */
    List<Unit> around(String code);

    /** The communes a postal code serves, the one it serves most first. */
    List<Unit> ofPostalCode(String postalCode);

    /** Every unit of every grid it lies in on that day, the smallest first, each with how sure that is. */
    List<Located> locate(Whereabouts somewhere, LocalDate on);

    /** The district or commune that is kept of it: the narrowest that is sure, otherwise the likeliest. */
    Optional<Unit> home(Whereabouts somewhere, LocalDate on);

    /** Goes up with every change of the grids. */
    long edition();

    /** The communes and districts a programme names as its own. */
    Set<String> area(String programme);

    /** Names them, for the administration; what is no commune or district is left out. */
    void drawArea(String programme, String nameFr, String nameNl, Collection<String> units);

    /** Whether a unit, or the commune it is listed under, is part of a programme's territory. */
    boolean isPart(String programme, String code);
}
