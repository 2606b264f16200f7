package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.Picture;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.platform.security.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page of a priority sends. A step on it is optional, as everything but the words is. */
public record PriorityForm(@Nullable String submission, @Nullable String words, @Nullable String language, @Nullable String french,
        @Nullable String saidBy, @Nullable String who, @Nullable String card, @Nullable UUID file, @Nullable String onSheet,
        @Nullable String audience, @Nullable Integer version, @Nullable String step, @Nullable String doer, @Nullable String doerName,
        @Nullable String due, @Nullable String idea) {
    static PriorityForm empty(String language) {
        return new PriorityForm(null, "", language, "", "PERSON", "", "", null, "true", null, null, "", "PERSON", "", "", "PERSON");
    }

    /** What matters may grow out of a need, with its words and its readers. */
    static PriorityForm of(Need need) {
        return new PriorityForm(null, need.words().text(), need.words().language(), "", "PERSON", "", "", null, "true",
                need.audience().kind().name(), null, "", "PERSON", "", "", "PERSON");
    }

    static PriorityForm of(Priority priority) {
        Picture picture = priority.picture();
        return new PriorityForm(null, priority.words().text(), priority.words().language(), priority.words().french(), priority.said().by().name(),
                priority.said().who(), picture.card(), picture.file(), priority.onSheet() ? "true" : null, priority.audience().kind().name(),
                priority.version(), "", null, null, null, null);
    }

    NewPriority priority(boolean sensitive) {
        return new NewPriority(PriorityId.of(String.valueOf(submission)), WordsForm.words(words, language, french), WordsForm.said(saidBy, who),
                WordsForm.picture(card, file), sensitive, "true".equals(onSheet), WordsForm.audience(audience, Audience.Kind.CIRCLE), null);
    }

    @Nullable NewStep firstStep(Actor actor) {
        if (step == null || step.isBlank()) {
            return null;
        }
        return new NewStep(new StepId(derived(String.valueOf(submission), "step")), PriorityId.of(String.valueOf(submission)), null,
                WordsForm.words(step, language, null), WordsForm.doer(actor, doer, doerName), WordsForm.date(due, "due"), Picture.NONE,
                "PROPOSED".equals(idea), Audience.CIRCLE);
    }

    /** The same form always makes the same second thing. */
    static UUID derived(String submission, String what) {
        return UUID.nameUUIDFromBytes((submission + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
