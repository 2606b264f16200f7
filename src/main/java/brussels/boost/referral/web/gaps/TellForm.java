package brussels.boost.referral.web.gaps;

import brussels.boost.platform.security.Actor;
import brussels.boost.referral.GapId;
import brussels.boost.referral.NewReport;
import brussels.boost.referral.domain.gaps.TellGap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the page sends where somebody says what is lacking. */
public record TellForm(@Nullable String submission, @Nullable String words, @Nullable String need, @Nullable String near, @Nullable String how, @Nullable String hear) {
    static final String WAITS = "waits";

    static TellForm about(@Nullable String need, @Nullable String near, Actor actor) {
        return new TellForm(null, "", need, near, "none", actor instanceof Actor.Professional ? TellGap.Hear.ME.name() : TellGap.Hear.CODE.name());
    }

    TellGap.Request request() {
        var report = new NewReport(GapId.of(String.valueOf(submission)), text(words), GapsForm.code(need), GapsForm.code(near), WAITS.equals(how));
        return new TellGap.Request(report,
                Arrays.stream(TellGap.Hear.values()).filter(one -> one.name().equals(hear)).findFirst().orElse(TellGap.Hear.NOBODY));
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
