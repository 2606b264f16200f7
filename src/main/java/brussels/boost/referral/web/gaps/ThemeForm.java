package brussels.boost.referral.web.gaps;

import brussels.boost.referral.NewTheme;
import brussels.boost.referral.ThemeId;
import brussels.boost.referral.domain.gaps.Theme;
import org.jspecify.annotations.Nullable;

/** What the page sends where a theme is opened. */
public record ThemeForm(@Nullable String submission, @Nullable String title, @Nullable String why, @Nullable String need, @Nullable String near, @Nullable String destination) {
    static ThemeForm about(@Nullable String need, @Nullable String near) {
        return new ThemeForm(null, "", "", need, near, Theme.Destination.CONCERTATION.name());
    }

    NewTheme request() {
        return new NewTheme(ThemeId.of(String.valueOf(submission)), text(title), text(why), GapsForm.code(need), GapsForm.code(near),
                Theme.Destination.NEIGHBOURHOOD.name().equals(destination));
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
