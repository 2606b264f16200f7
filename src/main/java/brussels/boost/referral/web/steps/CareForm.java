package brussels.boost.referral.web.steps;

import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.CareStepId;
import brussels.boost.referral.CareSteps.NewCareStep;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the page sends where it is said which answer is given. */
public record CareForm(@Nullable String submission, @Nullable String kind, @Nullable String reason, @Nullable String language,
        @Nullable String decidedWith, @Nullable String review) {
    static CareForm empty(String language) {
        return new CareForm(null, null, "", language, "", "");
    }

    NewCareStep step(LocalDate today) {
        if (kind == null || kind.isBlank()) {
            throw Refusal.invalid("kind", "care.refusal.kind");
        }
        return new NewCareStep(CareStepId.of(String.valueOf(submission)), kind, text(reason), text(language).matches("[a-z]{2,3}(-[A-Za-z]+)?") ? text(language) : "fr",
                text(decidedWith).isBlank() ? null : text(decidedWith), today, day());
    }

    private @Nullable LocalDate day() {
        try {
            return text(review).isBlank() ? null : LocalDate.parse(text(review));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("review", "care.refusal.review");
        }
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
