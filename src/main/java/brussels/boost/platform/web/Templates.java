package brussels.boost.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The templates: compiled with the program, or, at the desk with {@code boost.dev=true}, read again when they change. */
@Component
public class Templates {
    private final TemplateEngine engine;

    Templates(@Value("${boost.dev:false}") boolean dev) {
        engine = dev
                ? TemplateEngine.create(new DirectoryCodeResolver(Path.of("src/main/jte")), Path.of("target/jte-dev"),
                        ContentType.Html, Templates.class.getClassLoader())
                : TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
        engine.setBinaryStaticContent(true);
    }

    public void render(String template, Map<String, Object> parameters, TemplateOutput out) {
        engine.render(template + ".jte", parameters, out);
    }
}
