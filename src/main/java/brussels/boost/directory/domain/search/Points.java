package brussels.boost.directory.domain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where every entry of a shelf lies, in one row of numbers: the points of one entry follow each other. */
final class Points {
    private final int[] begin;
    private final double[] latitudes;
    private final double[] longitudes;

    Points(@Nullable Entry[] entries) {
        begin = new int[entries.length + 1];
        for (int number = 0; number < entries.length; number++) {
            begin[number + 1] = begin[number] + of(entries[number]).size();
        }
        latitudes = new double[begin[entries.length]];
        longitudes = new double[latitudes.length];
        for (int number = 0; number < entries.length; number++) {
            List<Point> points = of(entries[number]);
            for (int i = 0; i < points.size(); i++) {
                latitudes[begin[number] + i] = points.get(i).latitude();
                longitudes[begin[number] + i] = points.get(i).longitude();
            }
        }
    }

    private static List<Point> of(@Nullable Entry entry) {
        return entry == null ? List.of() : entry.points();
    }

    /** To the nearest; not a number when there is none. */
    double metres(int number, Point from) {
        double nearest = Double.NaN;
        for (int i = begin[number]; i < begin[number + 1]; i++) {
            double metres = from.metres(latitudes[i], longitudes[i]);
            nearest = nearest <= metres ? nearest : metres;
        }
        return nearest;
    }
}
