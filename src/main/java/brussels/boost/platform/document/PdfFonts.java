package brussels.boost.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;

/**
 * The embedded faces, one per script, tried in this order for every character: Atkinson Hyperlegible Next for Latin,
 * Noto Sans for the rest of Latin, Greek and Cyrillic, Noto Sans Arabic with its presentation forms. All OFL.
 */
final class PdfFonts {
    /** Written before every sheet, so that no document depends on a font of the machine. */
    static final String CSS = "html{font-family:'Boost Latin','Boost Wide','Boost Arabic'} body{margin:0}";

    private record Face(String family, int weight, byte[] ttf) {}

    private static final List<Face> FACES = List.of(
            face("Boost Latin", 400, "AtkinsonHyperlegibleNext-Regular"), face("Boost Latin", 700, "AtkinsonHyperlegibleNext-Bold"),
            face("Boost Wide", 400, "NotoSans-Regular"), face("Boost Wide", 700, "NotoSans-Bold"),
            face("Boost Arabic", 400, "NotoSansArabic-Regular"), face("Boost Arabic", 700, "NotoSansArabic-Bold"));

    private PdfFonts() {}

    private static Face face(String family, int weight, String file) {
        return new Face(family, weight, PdfTemplates.bytes("fonts/" + file + ".ttf"));
    }

    static void into(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(() -> new ByteArrayInputStream(face.ttf()), face.family(), face.weight(), FontStyle.NORMAL,
                    true, Set.of(FSFontUseCase.DOCUMENT));
        }
        builder.useReplacementText("\u25A1");
    }
}
