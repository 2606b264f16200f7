package brussels.boost.dialogue.domain;

import brussels.boost.platform.document.PdfDocument;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Pdfs;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.PrintedWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints the take-home sheet with three empty frames, to be filled with a pen where there is no screen. */
@Component
public class BlankSheetPdf {
    private static final String SHEET = PdfTemplates.text("pdf/blank-sheet.css");

    private final Pdfs pdfs;

    BlankSheetPdf(Pdfs pdfs) {
        this.pdfs = pdfs;
    }

    /** @param language of the person, BCP 47: Arabic, Dutch, English, French or Turkish, else French alone */
    public byte[] pdf(String language) {
        PrintedWords own = PrintedWords.in("pdf/paper", language);
        PrintedWords french = own.language().equals(PrintedWords.FRENCH) ? null : PrintedWords.in("pdf/paper", PrintedWords.FRENCH);
        var view = new BlankSheetView(own.language(), own, french, icon("mark", "Boost"), icon("blank", own.get("picture")),
                icon("blank", own.get("picture")), icon("calendar", own.get("appointment")), icon("phone", own.get("phone")), List.of(1, 2, 3));
        return pdfs.pdf(new PdfDocument(PdfTemplates.html("dialogue/blank-sheet.jte", view), SHEET));
    }

    private static Picture icon(String name, String alt) {
        return Picture.svg(PdfTemplates.text("pdf/" + name + ".svg"), alt);
    }
}
