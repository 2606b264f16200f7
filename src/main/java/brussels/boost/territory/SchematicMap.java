package brussels.boost.territory;

import java.util.List;

/**
 * The territory of the programme as one would draw it on a napkin: twelve parts, none of them to scale, each big
 * enough for a finger. Drawn for Boost; the numbers are those of the list beside it.
 */
public final class SchematicMap {
    public static final String VIEW = "0 0 600 620";

    private static final List<Shape> SHAPES = List.of(
            new Shape(1, "district:grand-place", "225,180 300,165 325,235 265,290 200,255", 262, 226),
            new Shape(2, "district:dansaert", "120,138 225,180 200,255 140,252 108,318 70,235", 140, 205),
            new Shape(3, "district:beguinage-dixmude", "170,40 255,35 262,110 225,180 120,138", 205, 96),
            new Shape(4, "district:martyrs", "255,35 340,30 350,110 300,165 225,180 262,110", 302, 92),
            new Shape(5, "district:notre-dame-aux-neiges", "340,30 455,140 400,190 350,110", 386, 122),
            new Shape(6, "district:royal", "350,110 400,190 455,140 430,310 350,300 325,235 300,165", 378, 238),
            new Shape(7, "district:sablon", "350,300 430,310 345,390 280,350 265,290 325,235", 340, 322),
            new Shape(8, "district:marolles", "345,390 255,475 202,437 225,350 280,350", 265, 405),
            new Shape(9, "district:stalingrad", "265,290 280,350 225,350 202,437 150,400 187,318", 212, 326),
            new Shape(10, "district:anneessens", "200,255 265,290 187,318 150,400 108,318 140,252", 158, 300),
            new Shape(11, "ins:21013", "262,492 352,402 440,420 470,520 380,605 225,600 135,530 142,412 200,452", 312, 530),
            new Shape(12, "ins:21014", "352,22 440,0 560,55 590,160 500,185 468,132", 490, 95));

    private SchematicMap() {}

    /**
     * One part of the drawing.
     *
     * @param unit the district or commune it stands for
     * @param points of its border, as SVG has them
     */
    public record Shape(int number, String unit, String points, int x, int y) {}

    public static List<Shape> shapes() {
        return SHAPES;
    }
}
