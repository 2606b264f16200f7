package brussels.boost.access.web;

import brussels.boost.access.domain.KeepPhoto;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The photo of somebody in a circle. */
@Controller
class PhotoController {
    private final ShowCircle show;
    private final KeepPhoto photos;

    PhotoController(ShowCircle show, KeepPhoto photos) {
        this.show = show;
        this.photos = photos;
    }

    @GetMapping("/people/{pid}/circle/{member}/photo")
    View ask(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable MemberId member) {
        return page.view("access/member-photo", model(actor, pid, member));
    }

    @PostMapping("/people/{pid}/circle/{member}/photo/keep")
    View keep(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable MemberId member, @RequestParam String submission,
            @RequestParam(required = false) @Nullable MultipartFile photo, @RequestParam(defaultValue = "false") boolean agreed) throws IOException {
        try {
            photos.keep(actor, new KeepPhoto.Request(pid, member, Id.parse(submission), bytes(photo), agreed));
        } catch (Refusal refusal) {
            return page.invalid("access/member-photo", model(actor, pid, member), refusal);
        }
        return page.done("/people/" + pid + "/circle", "photo.kept");
    }

    @PostMapping("/people/{pid}/circle/{member}/photo/remove")
    View remove(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable MemberId member) {
        photos.remove(actor, pid, member);
        return page.done("/people/" + pid + "/circle", "photo.removed");
    }

    private PhotoPage model(Actor actor, PersonId pid, MemberId member) {
        ShowCircle.One one = show.one(actor, pid, member);
        return new PhotoPage(pid.toString(), one.name(), one.member(), actor instanceof Actor.Oneself, CirclePolicy.mayBePhotographed(one.member()));
    }

    static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
