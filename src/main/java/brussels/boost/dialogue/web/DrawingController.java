package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.ReplaceDrawing;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Another drawing for a card; each drawing has an address of its own, so that a browser may keep it for ever. */
@Controller
class DrawingController {
    private static final String CARD = "/administration/cards/{card}/drawing";

    private final ReplaceDrawing replace;

    DrawingController(ReplaceDrawing replace) {
        this.replace = replace;
    }

    @GetMapping(CARD)
    View read(Page page, Actor actor, @PathVariable String card) {
        return page.view("dialogue/card-drawing", new DrawingPage(replace.read(actor, card), DrawingPage.EMPTY));
    }

    @PostMapping(CARD + "/put")
    View put(Page page, Actor actor, @PathVariable String card, @RequestParam String submission, @RequestParam(required = false) @Nullable MultipartFile drawing,
            @RequestParam(defaultValue = "") String drawnBy, @RequestParam(defaultValue = "") String licence, @RequestParam(defaultValue = "") String triedWith,
            @RequestParam(defaultValue = "") String approvedBy) throws IOException {
        var typed = new ReplaceDrawing.Provenance(drawnBy, licence, triedWith, approvedBy);
        try {
            replace.put(actor, card, Id.parse(submission), drawing == null ? new byte[0] : drawing.getBytes(), typed);
        } catch (Refusal refusal) {
            return page.invalid("dialogue/card-drawing", new DrawingPage(replace.read(actor, card), typed), refusal);
        }
        return page.done(here(card), "card.drawing.put");
    }

    @PostMapping(CARD + "/back")
    View back(Page page, Actor actor, @PathVariable String card) {
        replace.takeBack(actor, card);
        return page.done(here(card), "card.drawing.back");
    }

    @PostMapping(CARD + "/again")
    View again(Page page, Actor actor, @PathVariable String card, @RequestParam String submission, @RequestParam String old) {
        replace.again(actor, card, Id.parse(submission), Id.parse(old));
        return page.done(here(card), "card.drawing.put");
    }

    @GetMapping("/cards/{drawing}.jpg")
    ResponseEntity<byte[]> jpeg(@PathVariable String drawing) {
        byte[] jpeg = replace.jpeg(Id.parse(drawing));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()).body(jpeg);
    }

    private static String here(String card) {
        return "/administration/cards/" + card + "/drawing";
    }
}
