package brussels.boost.plan.domain.letter;

import brussels.boost.platform.document.PdfDocument;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Pdfs;
import brussels.boost.platform.security.Refusal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Prints a letter on exactly one A4 page: the letters shrink a little, and when that is not enough it asks for shorter words. */
@Component
class LetterPdf {
    private static final String SHEET = PdfTemplates.text("pdf/letter.css");
    private static final double LARGEST = 12;
    private static final double SMALLEST = 9;

    private final Pdfs pdfs;

    LetterPdf(Pdfs pdfs) {
        this.pdfs = pdfs;
    }

    byte[] pdf(Letter letter) {
        String html = PdfTemplates.html("plan/letter-pdf.jte", letter);
        for (double size = LARGEST; size >= SMALLEST; size -= 0.5) {
            var document = new PdfDocument(html, SHEET + String.format(Locale.ROOT, "body{font-size:%.1fpt}", size));
            if (pdfs.measure(document).pages() == 1) return pdfs.pdf(document);
        }
        throw Refusal.invalid("words", "letter.tooLong");
    }
}
