package brussels.boost.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What every PDF of the program must satisfy, and ways to look inside one. */
public final class PdfChecks {
    private PdfChecks() {}

    /** The basics of PDF/UA-1 that can be read from the file. */
    public static void isAccessible(byte[] pdf, String language, String title) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)).containsPattern("pdfuaid:part(>|=\")1");
            List<PDStructureElement> elements = elements(catalog.getStructureTreeRoot(), new ArrayList<>());
            assertThat(elements).isNotEmpty();
            assertThat(elements).filteredOn(e -> "Figure".equals(e.getStructureType())).allSatisfy(e -> assertThat(e.getAlternateDescription()).isNotBlank());
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            found.add(element);
            elements(element, found);
        }
        return found;
    }

    /** What a screen reader is told in place of what is drawn. */
    public static List<String> spoken(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return elements(document.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>()).stream()
                    .map(PDStructureElement::getActualText).filter(text -> text != null).toList();
        }
    }

    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    /** Line by line as it lies on the paper. */
    public static String textByPlace(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    public static BufferedImage picture(byte[] pdf, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
        }
    }

    /** Beside a reference that somebody who reads the script looked at; the picture is left in target/pdf when it differs. */
    public static void looksLike(String reference, BufferedImage seen) throws IOException {
        Path out = Files.createDirectories(Path.of("target/pdf")).resolve(reference + ".png");
        ImageIO.write(seen, "png", out.toFile());
        BufferedImage known = ImageIO.read(Path.of("src/test/resources/pdf", reference + ".png").toFile());
        assertThat(seen.getWidth()).isEqualTo(known.getWidth());
        assertThat(seen.getHeight()).isEqualTo(known.getHeight());
        long different = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                if (Math.abs((seen.getRGB(x, y) & 0xFF) - (known.getRGB(x, y) & 0xFF)) > 64) different++;
            }
        }
        assertThat(different).as("pixels unlike %s, see %s", reference, out).isLessThan(seen.getWidth() * seen.getHeight() / 1000);
    }
}
