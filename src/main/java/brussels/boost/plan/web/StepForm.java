package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.platform.security.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the page of a step sends. */
public record StepForm(@Nullable String submission, @Nullable String priority, @Nullable String words, @Nullable String language,
        @Nullable String french, @Nullable String card, @Nullable String doer, @Nullable String doerName, @Nullable String due,
        @Nullable String idea, @Nullable Integer version, @Nullable String need) {
    static StepForm empty(@Nullable String priority, String language) {
        return new StepForm(null, priority, "", language, "", "", "PERSON", "", "", "PERSON", null, null);
    }

    static StepForm of(Step step) {
        LocalDate due = step.due();
        return new StepForm(null, null, step.words().text(), step.words().language(), step.words().french(), step.picture().card(),
                null, "", due == null ? "" : due.toString(), step.proposed() ? "PROPOSED" : "PERSON", step.version(), null);
    }

    /** A step that grows out of a need begins with its words. */
    static StepForm of(Need need) {
        return new StepForm(null, null, need.words().text(), need.words().language(), "", "", "PERSON", "", "", "PERSON", null, need.id().toString());
    }

    /** @param audience when it stands under nothing that matters */
    NewStep step(Actor actor, Audience audience) {
        String under = WordsForm.orNull(priority);
        return new NewStep(StepId.of(String.valueOf(submission)), under == null ? null : PriorityId.of(under), null,
                WordsForm.words(words, language, french), WordsForm.doer(actor, doer, doerName), WordsForm.date(due, "due"),
                WordsForm.picture(card, null), "PROPOSED".equals(idea), audience);
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
