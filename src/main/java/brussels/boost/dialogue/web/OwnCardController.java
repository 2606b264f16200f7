package brussels.boost.dialogue.web;

import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.AddOwnCard;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The blank card, and the pictures made with it; they are never kept by a browser. */
@Controller
class OwnCardController {
    private final ShowDialogue show;
    private final AddOwnCard add;

    OwnCardController(ShowDialogue show, AddOwnCard add) {
        this.show = show;
        this.add = add;
    }

    @GetMapping("/dialogues/{id}/blank")
    View blank(Page page, Actor actor, @PathVariable String id) {
        return page.view("dialogue/blank", blank(actor, SessionId.of(id), "", page));
    }

    @PostMapping("/dialogues/{id}/blank/add")
    View add(Page page, Actor actor, @PathVariable String id, @RequestParam String submission, @RequestParam(required = false) @Nullable MultipartFile drawing,
            @RequestParam(required = false) @Nullable MultipartFile photo, @RequestParam(defaultValue = "") String ownWords,
            @RequestParam(required = false) @Nullable Set<Pile> piles, @RequestParam(defaultValue = "false") boolean agreed) throws IOException {
        SessionId session = SessionId.of(id);
        try {
            add.run(actor, new AddOwnCard.Request(Id.parse(submission), session, bytes(drawing), bytes(photo), ownWords, piles == null ? Set.of() : piles,
                    agreed, page.lang()));
        } catch (Refusal refusal) {
            return page.invalid("dialogue/blank", blank(actor, session, ownWords, page), refusal);
        }
        return page.go("/dialogues/" + session + "/table");
    }

    @GetMapping("/dialogues/{id}/pictures/{picture}")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable String id, @PathVariable String picture) {
        CleanPicture clean = show.picture(actor, SessionId.of(id), Id.parse(picture));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(clean.mediaType())).body(clean.bytes());
    }

    private BlankPage blank(Actor actor, SessionId session, String words, Page page) {
        return new BlankPage(Screen.of(show.held(actor, session, page.lang()).session(), page, 1, "blank"), words,
                add.asking(actor, session, page.lang()).orElse(null));
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
