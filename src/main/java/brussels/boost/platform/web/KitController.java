package brussels.boost.platform.web;

import brussels.boost.platform.security.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The kit: a page to look at and to try, of demonstrations only. It keeps nothing. */
@Controller
@ConditionalOnExpression("!'${boost.mode:demo}'.equalsIgnoreCase('production')")
class KitController {
    private static final KitPage.Draft EMPTY = new KitPage.Draft("", "");

    @GetMapping("/kit")
    View kit(Page page) {
        return page.view("platform/kit", KitPage.of(EMPTY));
    }

    @GetMapping("/kit/errors")
    View errors(Page page) {
        return tried(page, new KitPage.Draft("", "0400 00"));
    }

    @PostMapping("/kit/try")
    View tried(Page page, KitPage.Draft draft) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (draft.date().isBlank()) {
            wrong.put("date", "kit.date.missing");
        }
        if (draft.phone().replaceAll("\\D", "").length() < 9) {
            wrong.put("phone", "kit.phone.short");
        }
        return wrong.isEmpty()
                ? page.done("/kit", "kit.tried", "/kit/undo")
                : page.invalid("platform/kit", KitPage.of(draft), Refusal.invalid(wrong));
    }

    @PostMapping("/kit/note")
    View note(Page page, @RequestParam String words) {
        return page.isPartial()
                ? page.announce("kit.note.kept").view("platform/kitNote", words)
                : page.done("/kit", "kit.note.kept");
    }

    @PostMapping("/kit/undo")
    View undo(Page page) {
        return page.done("/kit", "kit.undone");
    }

    @GetMapping("/kit/confirm")
    View confirm(Page page) {
        return page.view("platform/kitConfirm");
    }

    @GetMapping("/kit/door")
    View door(Page page) {
        return page.view("platform/kitDoor", List.of("friends", "home", "sleep", "stairs", "doctor", "family", "tram", "useful", "language",
                "light", "carer", "outdoors"));
    }

    @GetMapping("/kit/refused/{kind}")
    View refused(@PathVariable String kind) {
        throw switch (kind) {
            case "forbidden" -> Refusal.forbidden("error.forbidden");
            case "conflict" -> Refusal.conflict("error.conflict");
            case "gone" -> Refusal.absent("error.gone");
            case "invalid" -> Refusal.invalid("date", "kit.date.missing");
            case "broken" -> new IllegalStateException("asked for on the kit page");
            default -> Refusal.notFound();
        };
    }
}
