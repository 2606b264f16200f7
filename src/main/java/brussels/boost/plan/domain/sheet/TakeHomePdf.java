package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.platform.document.PdfDocument;
import brussels.boost.platform.document.PdfMeasure;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Pdfs;
import brussels.boost.platform.security.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Prints the take-home sheet on exactly one A4 page: the letters shrink until all words fit, nothing is cut, and when
 * even the smallest letters do not fit it asks for shorter words.
 */
@Component
public class TakeHomePdf {
    private static final String SHEET = PdfTemplates.text("pdf/take-home.css");
    private static final double PAGE_HEIGHT = 297 - 2 * 11;
    private static final double STEP = 0.5;
    private static final double WIDEST_GAP = 9;
    private static final double NARROWEST_GAP = 3;

    private final Pdfs pdfs;

    TakeHomePdf(Pdfs pdfs) {
        this.pdfs = pdfs;
    }

    /** @param files finds a helper's photo or the person's drawing (JPEG or PNG) by its id; read before, outside any transaction */
    public byte[] pdf(TakeHomeSheet sheet, Function<UUID, Optional<byte[]>> files) {
        var set = new Setting(TakeHomeSetting.html(sheet, files), SheetSize.of(sheet), sheet.priorities().size() + (sheet.places().isEmpty() ? 0 : 1));
        int most = (int) ((set.size().largest() - set.size().smallest()) / STEP);
        int fewest = fewestSteps(set, most);
        if (fewest <= most) return pdfs.pdf(set.spread(set.letter(fewest), PAGE_HEIGHT - pdfs.measure(set.tight(set.letter(fewest))).millimetres()));
        throw Refusal.invalid("words", "plan.sheet.tooLong");
    }

    /** How often the letters must shrink, by halving; one more than the most when even that is not enough. */
    private int fewestSteps(Setting set, int most) {
        int low = 0;
        int high = most + 1;
        for (int step = 0; low < high; step = (low + high) / 2) {
            PdfMeasure measure = pdfs.measure(set.tight(set.letter(step)));
            if (measure.pages() == 1) high = step;
            else low = step + 1;
        }
        return low;
    }

    /** The words of one sheet, in letters and gaps of any size. @param frames before the foot, the line of addresses counted in */
    private record Setting(String html, SheetSize size, int frames) {
        double letter(int steps) {
            return size.largest() - steps * STEP;
        }

        PdfDocument tight(double letter) {
            return document(letter, NARROWEST_GAP, NARROWEST_GAP);
        }

        /** Spreads what is left of the page between the frames, then above the foot. */
        PdfDocument spread(double letter, double left) {
            double usable = Math.max(0, left - 1);
            double gap = Math.min(NARROWEST_GAP + usable / (frames + 1), WIDEST_GAP);
            return document(letter, gap, NARROWEST_GAP + usable - frames * (gap - NARROWEST_GAP));
        }

        private PdfDocument document(double letter, double gap, double foot) {
            double side = size.picture(letter);
            return new PdfDocument(html, SHEET + String.format(Locale.ROOT, """
                    .frames{font-size:%.2fpt}.around{font-size:%.2fpt}.gap{padding-top:%.2fmm}.footgap{padding-top:%.2fmm}
                    .card{width:%.2fmm}.card img{width:%.2fmm;height:%.2fmm}""", letter, size.around(letter), gap, foot, side + 5, side, side));
        }
    }
}
