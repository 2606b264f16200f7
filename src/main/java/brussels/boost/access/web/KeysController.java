package brussels.boost.access.web;

import brussels.boost.access.domain.signin.ChooseKeys;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Keys;
import brussels.boost.platform.web.Page;
import brussels.boost.platform.web.Viewer;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own single keys: changed, put back as they come, or off. */
@Controller
class KeysController {
    private static final String FIELD = "key-";

    private final ChooseKeys choose;

    KeysController(ChooseKeys choose) {
        this.choose = choose;
    }

    @GetMapping("/account/keys")
    View keys(Page page, Viewer viewer) {
        return page.view("access/keys", KeysPage.of(page, viewer.keys()));
    }

    @PostMapping("/account/keys")
    View change(Page page, Actor actor, Viewer viewer, @RequestParam Map<String, String> sent) {
        Keys keys = Keys.typed(viewer.keys().on(), sent.entrySet().stream().filter(one -> one.getKey().startsWith(FIELD))
                .collect(Collectors.toMap(one -> one.getKey().substring(FIELD.length()), Map.Entry::getValue)));
        KeysPage form = KeysPage.of(page, keys);
        try {
            choose.run(actor, new ChooseKeys.Request(keys, form.places()));
            return page.done("/account/keys", "keys.done");
        } catch (Refusal refusal) {
            return page.invalid("access/keys", form, refusal);
        }
    }

    @PostMapping("/account/keys/usual")
    View usual(Page page, Actor actor) {
        return keep(page, actor, Keys.USUAL);
    }

    @PostMapping("/account/keys/off")
    View off(Page page, Actor actor, Viewer viewer) {
        return keep(page, actor, viewer.keys().switched(false));
    }

    @PostMapping("/account/keys/on")
    View on(Page page, Actor actor, Viewer viewer) {
        return keep(page, actor, viewer.keys().switched(true));
    }

    private View keep(Page page, Actor actor, Keys keys) {
        choose.run(actor, new ChooseKeys.Request(keys, KeysPage.of(page, keys).places()));
        return page.done("/account/keys", "keys.done");
    }
}
