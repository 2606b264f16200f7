package brussels.boost.community.web;

import brussels.boost.community.domain.TagTask;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Counts a tap. Its address names no person, and nothing it is sent does. */
@Controller
class TaskController {
    private final TagTask tasks;

    TaskController(TagTask tasks) {
        this.tasks = tasks;
    }

    @PostMapping("/community/tasks/add")
    View add(Actor actor, Page page, @RequestParam String submission, @RequestParam String code, @RequestParam(required = false) @Nullable String what) {
        // one page counts each of its chips once
        UUID once = UUID.nameUUIDFromBytes((submission + "/" + code).getBytes(StandardCharsets.UTF_8));
        tasks.tag(actor, new TagTask.Request(once, code, what));
        return page.announce("community.task.counted").fragment("community/counted-part", "community/counted", code);
    }
}
