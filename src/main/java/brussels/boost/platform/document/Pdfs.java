package brussels.boost.platform.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Turns a document into a tagged PDF (PDF/UA-1). Reaches neither network nor files; two at a time, since drawing is
 * heavy: a caller holds no database connection meanwhile.
 */
@Component
public class Pdfs {
    private static final double MILLIMETRES_PER_DOT = 25.4 / 96 / 20;

    static {
        XRLog.setLoggingEnabled(false); // it would log the texts it draws
    }

    private final Semaphore permits = new Semaphore(2, true);

    public byte[] pdf(PdfDocument document) {
        return drawing(document, renderer -> {
            renderer.layout();
            try (var pdf = renderer.createPDFKeepOpen(); var out = new ByteArrayOutputStream(64 * 1024)) {
                SpokenText.into(pdf, renderer.getDocument());
                pdf.save(out);
                return out.toByteArray();
            }
        });
    }

    public PdfMeasure measure(PdfDocument document) {
        return drawing(document, renderer -> {
            renderer.layout();
            var root = renderer.getRootBox();
            return new PdfMeasure(root.getLayer().getPages().size(), root.getHeight() * MILLIMETRES_PER_DOT);
        });
    }

    private interface Drawing<T> {
        T with(PdfBoxRenderer renderer) throws IOException;
    }

    private <T> T drawing(PdfDocument document, Drawing<T> work) {
        permits.acquireUninterruptibly();
        try (var svg = new BatikSVGDrawer(); var renderer = builder(document, svg).buildPdfRenderer()) {
            return work.with(renderer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            permits.release();
        }
    }

    private static PdfRendererBuilder builder(PdfDocument document, BatikSVGDrawer svg) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(document.styled(), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Boost");
        builder.useSVGDrawer(svg);
        builder.useUnicodeBidiSplitter(BidiRuns::new);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUnicodeBidiReorderer(new ArabicShaper());
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        PdfFonts.into(builder);
        return builder;
    }
}
