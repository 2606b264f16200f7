package brussels.boost.territory;

import java.util.List;
import java.util.Optional;

/** The units of Brussels, to choose from and to name. Inside a transaction. */
public interface Territories {
    /** The nineteen communes, those of the programme first, each with the districts known so far. */
    List<Commune> communes();

    /** A unit that may be chosen today. */
    Optional<Unit> unit(String code);

    /** What a unit belongs to: the commune it is listed under, its basin, the programmes; widest last. */
    List<Unit> around(String code);

    /** The communes a postal code serves. */
    List<Unit> ofPostalCode(String postalCode);

    /** The units whose imported borders hold this place; none without borders. */
    List<Unit> at(double longitude, double latitude);

    /** Whether a unit, or the commune it is listed under, is part of a programme's territory. */
    boolean isPart(String programme, String code);
}
