package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.Listing;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.SloppyMath;

/** A place on the globe, WGS 84 degrees. */
public record Point(double latitude, double longitude) {
    static Optional<Point> of(Listing.Spot spot) {
        Double latitude = spot.latitude();
        Double longitude = spot.longitude();
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude));
    }

    double metres(double otherLatitude, double otherLongitude) {
        return SloppyMath.haversinMeters(latitude, longitude, otherLatitude, otherLongitude);
    }

    /** Their middle, good enough within one city. */
    static Optional<Point> middle(List<Point> points) {
        return points.isEmpty() ? Optional.empty() : Optional.of(new Point(points.stream().mapToDouble(Point::latitude).average().orElseThrow(),
                points.stream().mapToDouble(Point::longitude).average().orElseThrow()));
    }
}
