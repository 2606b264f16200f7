package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.domain.Pictures;

/**
 * The letters and pictures of the sheet: as large as the page allows, never too small to read at a table. The
 * person's words are 1.38 times the letter.
 *
 * @param largest points @param smallest points @param picture millimetres of a card's side beside the largest letter
 */
record SheetSize(double largest, double smallest, double picture) {
    /** Large print makes French, the smaller of the two, 18 points: what people who see little ask for. */
    private static final SheetSize LARGE_PRINT = new SheetSize(16.5, 13, 34);

    static SheetSize of(TakeHomeSheet sheet) {
        if (sheet.largePrint()) return LARGE_PRINT;
        return switch (sheet.priorities().size()) {
            case 0, 1 -> new SheetSize(18, 8.5, 72);
            case 2 -> new SheetSize(15, 8.5, 58);
            default -> new SheetSize(13, 8.5, 54);
        };
    }

    /** Pictures give way before letters do. */
    double picture(double letter) {
        double shrunk = letter / largest;
        return picture * shrunk * shrunk;
    }

    /** The lines at the top and the bottom keep an ordinary size, or a large one. */
    double around(double letter) {
        return equals(LARGE_PRINT) ? 15 : Math.clamp(letter, 9.5, 12.5);
    }
}
