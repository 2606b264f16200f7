package brussels.boost.day.web;

import brussels.boost.day.domain.ReadRecord;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Before trusting somebody with something: what exactly they see. */
@Controller
class EyesController {
    private final ReadRecord record;

    EyesController(ReadRecord record) {
        this.record = record;
    }

    @GetMapping("/people/{pid}/circle/{member}/eyes")
    View eyes(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        var opened = record.as(actor, PersonId.of(pid), MemberId.of(member));
        return page.view("day/eyes", new EyesPage(new RecordPage(opened), member));
    }
}
