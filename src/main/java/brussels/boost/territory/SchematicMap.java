package brussels.boost.territory;

import java.util.List;

/**
 * The territory of the programme as one would draw it on a napkin: twelve parts, none of them to scale, each big
 * enough for a finger, north above. Drawn for Boost; the numbers are those of the list beside it.
 */
public final class SchematicMap {
    public static final String VIEW = "0 0 600 620";
    /** How long a degree is here, and how long the drawing makes a kilometre: measured between the gates of the old town. */
    private static final double KM_EAST = 70.3;
    private static final double KM_NORTH = 111.2;
    private static final double A_KM = 140;
    private static final double ROOM = 18;
    private static final double WIDEST = 340;

    private static final List<Shape> SHAPES = List.of(
            new Shape(1, "district:grand-place", "225,180 300,165 325,235 265,290 200,255", 262, 226, 4.3525, 50.8467),
            new Shape(2, "district:dansaert", "120,138 225,180 200,255 140,252 108,318 70,235", 140, 205, 4.345, 50.8515),
            new Shape(3, "district:beguinage-dixmude", "170,40 255,35 262,110 225,180 120,138", 205, 96, 4.349, 50.855),
            new Shape(4, "district:martyrs", "255,35 340,30 350,110 300,165 225,180 262,110", 302, 92, 4.3565, 50.853),
            new Shape(5, "district:notre-dame-aux-neiges", "340,30 455,140 400,190 350,110", 386, 122, 4.3655, 50.8505),
            new Shape(6, "district:royal", "350,110 400,190 455,140 430,310 350,300 325,235 300,165", 378, 238, 4.361, 50.844),
            new Shape(7, "district:sablon", "350,300 430,310 345,390 280,350 265,290 325,235", 340, 322, 4.3555, 50.8395),
            new Shape(8, "district:marolles", "345,390 255,475 202,437 225,350 280,350", 265, 405, 4.347, 50.8365),
            new Shape(9, "district:stalingrad", "265,290 280,350 225,350 202,437 150,400 187,318", 212, 326, 4.3435, 50.8405),
            new Shape(10, "district:anneessens", "200,255 265,290 187,318 150,400 108,318 140,252", 158, 300, 4.344, 50.8445),
            new Shape(11, "ins:21013", "262,492 352,402 440,420 470,520 380,605 225,600 135,530 142,412 200,452", 312, 530, 4.345, 50.8265),
            new Shape(12, "ins:21014", "352,22 440,0 560,55 590,160 500,185 468,132", 490, 95, 4.3715, 50.8535));

    private SchematicMap() {}

    /**
     * One part of the drawing.
     *
     * @param unit the district or commune it stands for
     * @param points of its border, as SVG has them
     * @param x of its middle on the drawing
     * @param longitude of its middle in the town, to within a street
     */
    public record Shape(int number, String unit, String points, int x, int y, double longitude, double latitude) {
        /**
         * Where a place of this part stands on the drawing: north of its middle is above it, and nearer is nearer; what
         * the drawing has no room for stands at the border.
         */
        public Point at(double east, double north) {
            double dx = (east - longitude) * KM_EAST;
            double dy = (latitude - north) * KM_NORTH;
            double far = Math.max(Math.hypot(dx, dy), 0.001);
            double there = Math.min(far * A_KM, WIDEST);
            while (there > 0 && !holds(x + dx / far * (there + ROOM), y + dy / far * (there + ROOM))) {
                there -= 2;
            }
            there = Math.max(there, 0);
            return new Point((int) Math.round(x + dx / far * there), (int) Math.round(y + dy / far * there));
        }

        private boolean holds(double px, double py) {
            String[] corners = points.split(" ");
            boolean inside = false;
            double[] a = corner(corners[corners.length - 1]);
            for (String next : corners) {
                double[] b = corner(next);
                if (a[1] > py != b[1] > py && px < (b[0] - a[0]) * (py - a[1]) / (b[1] - a[1]) + a[0]) {
                    inside = !inside;
                }
                a = b;
            }
            return inside;
        }

        private static double[] corner(String point) {
            int comma = point.indexOf(',');
            return new double[] {Double.parseDouble(point.substring(0, comma)), Double.parseDouble(point.substring(comma + 1))};
        }
    }

    /** A place on the drawing. */
    public record Point(int x, int y) {
        public Point(Shape shape) {
            this(shape.x(), shape.y());
        }
    }

    public static List<Shape> shapes() {
        return SHAPES;
    }
}
