package brussels.boost.helpdesk.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.helpdesk.domain.CloseQuestion;
import brussels.boost.helpdesk.domain.KeepQuestion;
import brussels.boost.helpdesk.domain.NothingFound;
import brussels.boost.helpdesk.domain.PassQuestion;
import brussels.boost.helpdesk.domain.ReadDesk;
import brussels.boost.helpdesk.domain.ReadQueue;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The queue, and how a question moves: taken, passed on, closed, or nothing found. */
@Controller
class QueueController {
    private static final String QUEUE = "/helpdesk/queue";

    private final ReadQueue queue;
    private final ReadDesk desk;
    private final KeepQuestion keep;
    private final CloseQuestion close;
    private final NothingFound nothing;
    private final PassQuestion pass;
    private final SearchPane search;
    private final BrusselsTime time;

    QueueController(ReadQueue queue, ReadDesk desk, KeepQuestion keep, CloseQuestion close, NothingFound nothing, PassQuestion pass, SearchPane search, BrusselsTime time) {
        this.queue = queue;
        this.desk = desk;
        this.keep = keep;
        this.close = close;
        this.nothing = nothing;
        this.pass = pass;
        this.search = search;
        this.time = time;
    }

    @GetMapping(QUEUE)
    View queue(Page page, Actor.Professional actor) {
        return page.view("helpdesk/queue", new QueuePage(queue.run(actor), search.needs(page)));
    }

    @PostMapping("/helpdesk/questions/{question}/take")
    View take(Page page, Actor.Professional actor, @PathVariable QuestionId question) {
        pass.take(actor, question);
        return page.go("/helpdesk/questions/" + question);
    }

    @PostMapping("/helpdesk/questions/{question}/pass")
    View pass(Page page, Actor.Professional actor, @PathVariable QuestionId question, @RequestParam String to) {
        boolean line = to.startsWith("line:");
        pass.pass(actor, question, line || to.isBlank() ? null : AccountId.of(to), line ? LineId.of(to.substring("line:".length())) : null);
        return page.done(QUEUE, "helpdesk.passed.done");
    }

    @PostMapping("/helpdesk/questions/{question}/nothing")
    View nothing(Page page, Actor.Professional actor, @PathVariable QuestionId question, @ModelAttribute DeskForm form, @RequestParam(required = false) @Nullable List<String> searched) {
        keep.run(actor, form.read(question));
        nothing.run(actor, question, searched == null ? List.of() : searched);
        return page.done("/helpdesk/questions/" + question + "/close", "helpdesk.nothing.done");
    }

    @GetMapping("/helpdesk/questions/{question}/close")
    View ask(Page page, Actor.Professional actor, @PathVariable QuestionId question) {
        return page.view("helpdesk/close", model(page, actor, question, null));
    }

    @PostMapping("/helpdesk/questions/{question}/close")
    View close(Page page, Actor.Professional actor, @PathVariable QuestionId question, @ModelAttribute CloseForm form) {
        CloseQuestion.Request request = form.read(question);
        Optional<String> summary;
        try {
            summary = close.run(actor, request);
        } catch (Refusal refusal) {
            return page.invalid("helpdesk/close", model(page, actor, question, form), refusal);
        }
        return summary.map(token -> page.done("/answer/" + token, "helpdesk.closed.done")).orElseGet(() -> page.done(QUEUE, "helpdesk.promised.done"));
    }

    private ClosePage model(Page page, Actor.Professional actor, QuestionId question, @Nullable CloseForm form) {
        return new ClosePage(desk.run(actor, question, "", List.of()), form, search.needs(page), time.today().plusDays(1));
    }
}
