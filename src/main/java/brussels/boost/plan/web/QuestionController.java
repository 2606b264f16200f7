package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.plan.NewQuestion;
import brussels.boost.plan.QuestionId;
import brussels.boost.plan.domain.PrepareQuestion;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Questions prepared; the page prints as a list to take along. */
@Controller
@RequestMapping("/people/{pid}/questions")
class QuestionController {
    private final PrepareQuestion prepare;

    QuestionController(PrepareQuestion prepare) {
        this.prepare = prepare;
    }

    /** What the form sends. */
    public record Form(@Nullable String submission, @Nullable String words, @Nullable String language, @Nullable String forWhom,
            @Nullable String audience) {}

    @GetMapping
    View all(Actor actor, Page page, @PathVariable PersonId pid) {
        return page.view("plan/questions", form(actor, pid, "", page.lang(), ""));
    }

    @PostMapping("/add")
    View add(Actor actor, Page page, @PathVariable PersonId pid, Form form) {
        try {
            prepare.add(actor, pid, new NewQuestion(QuestionId.of(String.valueOf(form.submission())), WordsForm.words(form.words(), form.language(), null),
                    WordsForm.orNull(form.forWhom()), WordsForm.audience(form.audience(), Audience.Kind.PERSON)));
        } catch (Refusal refusal) {
            return page.invalid("plan/questions", form(actor, pid, WordsForm.text(form.words()), WordsForm.text(form.language()),
                    WordsForm.text(form.forWhom())), refusal);
        }
        return page.done(Where.of(pid, "questions"), "plan.question.kept");
    }

    @PostMapping("/{id}/asked")
    View asked(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable QuestionId id) {
        prepare.asked(actor, pid, id, true);
        return page.done(Where.of(pid, "questions"), "plan.question.asked", Where.of(pid, "questions/" + id + "/reopen"));
    }

    @PostMapping("/{id}/reopen")
    View reopen(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable QuestionId id) {
        prepare.asked(actor, pid, id, false);
        return page.done(Where.of(pid, "questions"), "plan.question.reopened");
    }

    @PostMapping("/{id}/remove")
    View remove(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable QuestionId id) {
        prepare.removed(actor, pid, id, true);
        return page.done(Where.of(pid, "questions"), "plan.question.removed", Where.of(pid, "questions/" + id + "/restore"));
    }

    @PostMapping("/{id}/restore")
    View restore(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable QuestionId id) {
        prepare.removed(actor, pid, id, false);
        return page.done(Where.of(pid, "questions"), "plan.question.kept");
    }

    private QuestionsPage form(Actor actor, PersonId pid, String words, String language, String forWhom) {
        PrepareQuestion.Prepared prepared = prepare.of(actor, pid);
        return new QuestionsPage(pid.toString(), prepared.name(), actor instanceof Actor.Oneself, prepared.mayWrite(), prepared.questions(),
                words, language, forWhom);
    }
}
