package brussels.boost.access.web;

import brussels.boost.access.domain.KeepOwnPhoto;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** One's own photo, on one's own account. */
@Controller
class OwnPhotoController {
    private final KeepOwnPhoto photos;
    private final AccountPages pages;

    OwnPhotoController(KeepOwnPhoto photos, AccountPages pages) {
        this.photos = photos;
        this.pages = pages;
    }

    @PostMapping("/account/photo/keep")
    View keep(Page page, Actor actor, HttpServletRequest request, @RequestParam String submission,
            @RequestParam(required = false) @Nullable MultipartFile photo) throws IOException {
        try {
            photos.keep(actor, Id.parse(submission), PhotoController.bytes(photo));
        } catch (Refusal refusal) {
            return page.invalid("access/account", pages.of(actor, request), refusal);
        }
        return page.done("/account", "photo.own.kept");
    }

    @PostMapping("/account/photo/remove")
    View remove(Page page, Actor actor) {
        photos.remove(actor);
        return page.done("/account", "photo.removed");
    }
}
