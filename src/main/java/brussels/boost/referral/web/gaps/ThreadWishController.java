package brussels.boost.referral.web.gaps;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.gaps.WishThread;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whether the thread goes on beyond the circle. */
@Controller
class ThreadWishController {
    private final WishThread wish;

    ThreadWishController(WishThread wish) {
        this.wish = wish;
    }

    @GetMapping("/people/{pid}/thread/beyond")
    View ask(Page page, Actor actor, @PathVariable PersonId pid) {
        return page.view("referral/thread-wish", new ThreadWishPage(pid.toString(), actor instanceof Actor.Oneself, wish.isWished(actor, pid)));
    }

    @PostMapping("/people/{pid}/thread/beyond")
    View say(Page page, Actor actor, @PathVariable PersonId pid, @RequestParam(defaultValue = "no") String wished) {
        wish.wish(actor, pid, "yes".equals(wished));
        return page.done("/people/" + pid + "/thread", "thread.beyond.said");
    }
}
