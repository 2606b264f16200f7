package brussels.boost.territory;

import org.jspecify.annotations.Nullable;

/**
 * What is known of where something is: a postal code, a place in degrees, both or neither. Never an address.
 *
 * @param commune as an address names it; tells which one a postal code of several means
 */
public record Whereabouts(@Nullable String postalCode, @Nullable String commune, @Nullable Double longitude, @Nullable Double latitude) {
    public static Whereabouts of(String postalCode) {
        return new Whereabouts(postalCode, null, null, null);
    }

    public static Whereabouts of(double longitude, double latitude) {
        return new Whereabouts(null, null, longitude, latitude);
    }
}
