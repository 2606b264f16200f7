package brussels.boost.territory;

import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Of each the code of the district or commune that is kept of it: the narrowest that is sure, otherwise the likeliest. */
    List<Optional<String>> homes(List<Whereabouts> somewhere, LocalDate on);

    /**
     * The district or commune somebody lives in: as chosen, otherwise the only commune their postal code serves. The
     * postal code is not kept.
     *
     * @throws Refusal INVALID when it serves several, or none
     */
    @Nullable String lives(@Nullable String chosen, @Nullable String postalCode);

    /** A commune with the districts in it, those that straddle its border too; a district alone. Nothing without a code. */
    List<String> inside(@Nullable String code);

    /** What means the same place to who looks for somebody near: those, and the communes a district lies in. */
    List<String> near(@Nullable String code);

    /** Goes up with every change of the grids. */
    long edition();

    /** The communes and districts a programme names as its own. */
    Set<String> area(String programme);

    /** Names them, for the administration; what is no commune or district is left out. */
    void drawArea(String programme, String nameFr, String nameNl, Collection<String> units);

    /** Whether a unit, or the commune it is listed under, is part of a programme's territory. */
    boolean isPart(String programme, String code);
}
