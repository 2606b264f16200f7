package brussels.boost.plan.web;

import brussels.boost.plan.GoalId;
import brussels.boost.plan.domain.goal.GoalReview;
import brussels.boost.plan.domain.goal.ReviewGoal;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Refusal;
import org.jspecify.annotations.Nullable;

/** What the page of a goal looked at again sends. */
public record ReviewForm(@Nullable String submission, @Nullable String decision, @Nullable String words, @Nullable String language,
        @Nullable String saidBy, @Nullable String who, @Nullable String changed, @Nullable String next) {
    static ReviewForm empty(String language) {
        return new ReviewForm(null, null, "", language, "PERSON", "", "", "");
    }

    ReviewGoal.Request request(PersonId person, GoalId goal) {
        if (decision == null || decision.isBlank()) {
            throw Refusal.invalid("decision", "goal.review.missing");
        }
        String reworded = WordsForm.orNull(changed);
        return new ReviewGoal.Request(person, Id.parse(String.valueOf(submission)), goal,
                WordsForm.one(GoalReview.Decision.class, decision, GoalReview.Decision.KEEP), WordsForm.words(words, language, null),
                WordsForm.said(saidBy, who), reworded == null ? null : WordsForm.words(reworded, language, null), WordsForm.date(next, "next"));
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
