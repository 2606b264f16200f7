package brussels.boost.hsds.web;

import brussels.boost.hsds.domain.ExportDirectory;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The directory as HSDS 3.0, for those who keep it to hand on. */
@Controller
@RequestMapping("/directory/edit/export")
class ExportController {
    private final ExportDirectory export;

    ExportController(ExportDirectory export) {
        this.export = export;
    }

    @GetMapping
    View page(Page page, Actor actor) {
        return page.view("hsds/export", new ExportPage(export.sources(actor)));
    }

    @GetMapping("/{language}.zip")
    ResponseEntity<byte[]> zip(Actor actor, @PathVariable String language) {
        return file(export.zip(actor, known(language)), "hsds-" + language + ".zip", MediaType.parseMediaType("application/zip"));
    }

    @GetMapping("/{language}.json")
    ResponseEntity<byte[]> json(Actor actor, @PathVariable String language) {
        return file(export.json(actor, known(language)), "hsds-" + language + ".json", MediaType.APPLICATION_JSON);
    }

    private static String known(String language) {
        if (!language.matches("fr|nl|en")) {
            throw Refusal.notFound();
        }
        return language;
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name, MediaType type) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").contentType(type).body(content);
    }
}
