package brussels.boost.referral.web;

import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.referral.domain.AddPicture;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A photo that goes along with a request, for whoever may read the request; never kept by a browser. */
@Controller
class PictureController {
    private final AddPicture pictures;

    PictureController(AddPicture pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/people/{pid}/referrals/pictures/{picture}")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable PersonId pid, @PathVariable String picture) {
        return shown(pictures.one(actor, pid, Id.parse(picture)));
    }

    static ResponseEntity<byte[]> shown(CleanPicture clean) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(clean.mediaType())).body(clean.bytes());
    }
}
