package brussels.boost.person.web;

import brussels.boost.access.PersonDoor;
import brussels.boost.person.domain.MakeCopy;
import brussels.boost.person.domain.MakeCopy.Device;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Everything in one file, once it is known whose device it would lie on. */
@Controller
class CopyController {
    private final MakeCopy copies;
    private final CopyFile files;

    CopyController(MakeCopy copies, CopyFile files) {
        this.copies = copies;
        this.files = files;
    }

    @Bean
    static PersonDoor copyDoor() {
        return PersonDoor.of(40, "/people/{pid}/copy", "doors/everything", "own.door.everything").decides();
    }

    @GetMapping("/people/{pid}/copy")
    Object ask(Page page, Actor actor, @PathVariable PersonId pid) {
        return alone(actor) ? page.view("person/copy", page(actor, pid)) : again(page, pid);
    }

    /** A file without a name in its name. */
    @PostMapping("/people/{pid}/copy/make")
    Object make(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam Device device) {
        if (!alone(actor)) {
            return again(page, pid);
        }
        try {
            byte[] zip = files.zip(page, copies.make(actor, pid, device));
            return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip")).cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + page.t("person.copy.file") + ".zip\"").body(zip);
        } catch (Refusal refusal) {
            return page.invalid("person/copy", page(actor, pid), refusal);
        }
    }

    /** Everything, also what is left out of the pages while somebody may look over their shoulder: the password first. */
    private static boolean alone(Actor actor) {
        return !(actor instanceof Actor.Oneself self) || self.proved();
    }

    private static View again(Page page, PersonId pid) {
        return page.go("/password/again?next=/people/" + pid + "/copy");
    }

    private CopyPage page(Actor actor, PersonId pid) {
        MakeCopy.Asked asked = copies.ask(actor, pid);
        return new CopyPage(pid.toString(), asked.name(), actor instanceof Actor.Oneself, asked.sharedPhone());
    }
}
