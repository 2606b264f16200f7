package brussels.boost.territory.domain;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The borders of one unit: polygons, each an outer ring and perhaps holes, in degrees. @param box west, south, east, north */
record Borders(List<List<List<double[]>>> polygons, double[] box) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Borders(List<List<List<double[]>>> polygons) {
        this(polygons, new double[] {180, 90, -180, -90});
        polygons.forEach(rings -> rings.forEach(ring -> ring.forEach(point -> {
            box[0] = Math.min(box[0], point[0]);
            box[1] = Math.min(box[1], point[1]);
            box[2] = Math.max(box[2], point[0]);
            box[3] = Math.max(box[3], point[1]);
        })));
    }

    static Borders parse(String coordinates) {
        return of(JSON.readTree(coordinates));
    }

    /** @param coordinates of a GeoJSON MultiPolygon */
    static Borders of(JsonNode coordinates) {
        List<List<List<double[]>>> polygons = new ArrayList<>();
        for (JsonNode polygon : coordinates) {
            List<List<double[]>> rings = new ArrayList<>();
            for (JsonNode ring : polygon) {
                List<double[]> points = new ArrayList<>();
                for (JsonNode point : ring) {
                    points.add(new double[] {point.get(0).asDouble(), point.get(1).asDouble()});
                }
                rings.add(points);
            }
            polygons.add(rings);
        }
        return new Borders(polygons);
    }

    /** Whether the place lies inside: in an outer ring and in none of its holes. */
    boolean hold(double longitude, double latitude) {
        if (longitude < box[0] || longitude > box[2] || latitude < box[1] || latitude > box[3]) {
            return false;
        }
        return polygons.stream().anyMatch(rings -> rings.stream().filter(ring -> crossings(ring, longitude, latitude) % 2 == 1).count() % 2 == 1);
    }

    /** How often a line from the place to the east meets the ring. */
    private static int crossings(List<double[]> ring, double longitude, double latitude) {
        int met = 0;
        for (int i = 1; i < ring.size(); i++) {
            double[] a = ring.get(i - 1);
            double[] b = ring.get(i);
            if (a[1] > latitude != b[1] > latitude && longitude < (b[0] - a[0]) * (latitude - a[1]) / (b[1] - a[1]) + a[0]) {
                met++;
            }
        }
        return met;
    }

    boolean inBrussels() {
        return !polygons.isEmpty() && polygons.stream().flatMap(List::stream).flatMap(List::stream)
                .allMatch(point -> point[0] > 4.2 && point[0] < 4.55 && point[1] > 50.7 && point[1] < 51.0);
    }
}
