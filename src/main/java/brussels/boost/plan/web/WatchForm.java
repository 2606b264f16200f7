package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.plan.NewWatch;
import brussels.boost.plan.WatchId;
import brussels.boost.plan.domain.KeepAnEye;
import brussels.boost.plan.domain.Watch;
import brussels.boost.platform.security.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the page of something kept an eye on sends. */
public record WatchForm(@Nullable String submission, @Nullable String words, @Nullable String language, @Nullable String signs,
        @Nullable String reaction, @Nullable String until, @Nullable String doer, @Nullable String doerName, @Nullable String audience) {
    static WatchForm empty(Actor actor, String language) {
        return new WatchForm(null, "", language, "", "", "", actor instanceof Actor.Oneself ? "PERSON" : "ACCOUNT", "", null);
    }

    static WatchForm of(Watch watch) {
        LocalDate until = watch.until();
        return new WatchForm(null, watch.words().text(), watch.words().language(), watch.signs(), watch.reaction(), until == null ? "" : until.toString(), null, null, null);
    }

    KeepAnEye.Change change(Actor actor) {
        return new KeepAnEye.Change(WordsForm.words(words, language, null), WordsForm.orNull(signs), WordsForm.orNull(reaction), WordsForm.date(until, "until"),
                WordsForm.text(doer).isEmpty() ? null : WordsForm.doer(actor, doer, doerName));
    }

    NewWatch watch(Actor actor) {
        return new NewWatch(WatchId.of(String.valueOf(submission)), WordsForm.words(words, language, null), WordsForm.orNull(signs),
                WordsForm.orNull(reaction), WordsForm.date(until, "until"), WordsForm.doer(actor, doer, doerName),
                WordsForm.audience(audience, Audience.Kind.CIRCLE));
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
