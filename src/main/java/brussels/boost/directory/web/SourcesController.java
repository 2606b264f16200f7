package brussels.boost.directory.web;

import brussels.boost.directory.domain.ReadSources;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where everything comes from. */
@Controller
class SourcesController {
    private final ReadSources sources;

    SourcesController(ReadSources sources) {
        this.sources = sources;
    }

    @GetMapping("/directory/sources")
    View sources(Page page, Actor actor) {
        return page.view("directory/sources", new SourcesPage(sources.run(actor), ""));
    }

    @PostMapping("/directory/edit/sources/{source}/change")
    View change(Page page, Actor actor, @PathVariable("source") String code, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String licence,
            @RequestParam(defaultValue = "") String attribution, @RequestParam(defaultValue = "") String url) {
        try {
            sources.change(actor, new ReadSources.Request(code, name, licence, attribution, url));
        } catch (Refusal refusal) {
            return page.invalid("directory/sources", new SourcesPage(sources.run(actor), code), refusal);
        }
        return page.done("/directory/sources", "directory.edit.kept");
    }
}
