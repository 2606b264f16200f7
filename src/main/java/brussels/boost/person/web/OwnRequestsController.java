package brussels.boost.person.web;

import brussels.boost.access.PersonDoor;
import brussels.boost.person.PersonRequests;
import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Put this right, erase me, give me a copy": asked by the person, or written down with them by whom they chose. */
@Controller
class OwnRequestsController {
    private final PersonRequests requests;

    OwnRequestsController(PersonRequests requests) {
        this.requests = requests;
    }

    @Bean
    static PersonDoor requestsDoor() {
        return PersonDoor.of(30, "/people/{pid}/requests", "doors/requests", "own.door.requests").decides();
    }

    @GetMapping("/people/{pid}/requests")
    View all(Page page, Actor actor, @PathVariable PersonId pid) {
        return page.view("person/requests", page(actor, pid, null, ""));
    }

    @PostMapping("/people/{pid}/requests/ask")
    View ask(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam String submission, @RequestParam Kind kind,
            @RequestParam(defaultValue = "") String words) {
        try {
            requests.open(actor, pid, new PersonRequests.NewRequest(Id.parse(submission), kind, words));
        } catch (Refusal refusal) {
            return page.invalid("person/requests", page(actor, pid, kind, words), refusal);
        }
        return page.done("/people/" + pid + "/requests", "person.requests.sent", "/people/" + pid + "/requests/" + submission + "/withdraw");
    }

    @PostMapping("/people/{pid}/requests/{request}/withdraw")
    View withdraw(Page page, Actor actor, @PathVariable PersonId pid, @PathVariable String request) {
        requests.withdraw(actor, pid, Id.parse(request));
        return page.done("/people/" + pid + "/requests", "person.requests.withdrawn");
    }

    private OwnRequestsPage page(Actor actor, PersonId pid, @Nullable Kind kind, String words) {
        return new OwnRequestsPage(pid.toString(), requests.of(actor, pid), kind, words);
    }
}
