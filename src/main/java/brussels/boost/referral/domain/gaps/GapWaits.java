package brussels.boost.referral.domain.gaps;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** On Ma journée: what became of what one said was lacking. */
@Component
class GapWaits implements Waits {
    private final ThemeStore themes;

    GapWaits(ThemeStore themes) {
        this.themes = themes;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        AccountId account = circle.actor().account();
        return account == null ? List.of() : themes.heard(account, since).stream()
                .map(theme -> new Wait(null, Kind.CAME_IN, "gaps.heard." + theme.state(), theme.title(), "flag", theme.stateOn(), "/gaps/themes/" + theme.id()))
                .toList();
    }
}
