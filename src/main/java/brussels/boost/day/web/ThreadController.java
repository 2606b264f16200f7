package brussels.boost.day.web;

import brussels.boost.access.ThreadPart.Ref;
import brussels.boost.day.domain.ReadThread;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where something comes from, and where it went. */
@Controller
class ThreadController {
    private final ReadThread threads;

    ThreadController(ReadThread threads) {
        this.threads = threads;
    }

    @GetMapping("/people/{pid}/thread")
    View thread(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam(required = false) @Nullable String of, @RequestParam(required = false) @Nullable UUID id) {
        Ref from = of == null || id == null ? null : new Ref(of, id);
        return page.view("day/thread", new ThreadPage(pid.toString(), actor instanceof Actor.Oneself, threads.run(actor, pid, from)));
    }
}
