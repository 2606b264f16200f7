package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.SayNeed;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Refusal;
import org.jspecify.annotations.Nullable;

/** What the page of one domain sends. */
public record NeedForm(@Nullable String submission, @Nullable String answer, @Nullable String words, @Nullable String language,
        @Nullable String until, @Nullable String audience) {
    static NeedForm empty(String language) {
        return new NeedForm(null, null, "", language, "", null);
    }

    SayNeed.Request request(PersonId person, String domain) {
        if (answer == null || answer.isBlank()) {
            throw Refusal.invalid("answer", "need.answer.missing");
        }
        return new SayNeed.Request(person, NeedId.of(String.valueOf(submission)), domain, WordsForm.one(Need.Answer.class, answer, Need.Answer.SHARED),
                WordsForm.words(words, language, null), WordsForm.date(until, "until"), NeedPage.USUAL.equals(audience) ? null : WordsForm.audience(audience, Audience.Kind.PERSON));
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
