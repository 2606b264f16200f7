package brussels.boost.person.web;

import brussels.boost.person.domain.SayLanguages;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "I speak": with the account, because it is the same under every role. */
@Controller
class OwnLanguagesController {
    private static final String HERE = "/account/languages";

    private final SayLanguages say;

    OwnLanguagesController(SayLanguages say) {
        this.say = say;
    }

    @GetMapping(HERE)
    View form(Page page, Actor.Professional actor) {
        return page.view("person/own-languages", new OwnLanguagesPage(new LinkedHashSet<>(say.read(actor))));
    }

    @PostMapping(HERE)
    View keep(Page page, Actor.Professional actor, @RequestParam(defaultValue = "") List<String> languages) {
        say.run(actor, languages);
        return page.done(HERE, "speaks.done");
    }
}
