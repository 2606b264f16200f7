package brussels.boost.access.web;

import brussels.boost.access.domain.staff.FirstAdministrator;
import brussels.boost.platform.run.StartBanner;
import brussels.boost.platform.settings.BoostSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** While nobody administers the installation, whoever starts it reads where to begin. The link is never in the logs. */
@Component
class FirstAdministratorBanner implements StartBanner {
    private final FirstAdministrator first;
    private final BoostSettings settings;

    FirstAdministratorBanner(FirstAdministrator first, BoostSettings settings) {
        this.first = first;
        this.settings = settings;
    }

    @Override
    public List<String> lines() {
        return first.door().map(token -> List.of("Nobody administers this installation yet. Open this link within a day, it works once:",
                "    %s/sign-in/first/%s".formatted(settings.address(), token))).orElse(List.of());
    }
}
