package brussels.boost.platform.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The small templates and sheets of the documents: apart from the pages', because the PDF library knows less CSS. */
public final class PdfTemplates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private PdfTemplates() {}

    /** @param template a precompiled jte template whose only parameter is {@code m} */
    public static String html(String template, Object model) {
        var html = new StringOutput();
        ENGINE.render(template, Map.of("m", model), html);
        return html.toString();
    }

    /** @param path on the classpath, e.g. {@code pdf/take-home.css} */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String path) {
        try (var in = PdfTemplates.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalArgumentException("not on the classpath: " + path);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
