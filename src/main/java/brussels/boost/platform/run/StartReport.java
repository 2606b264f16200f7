package brussels.boost.platform.run;

import brussels.boost.platform.settings.BoostSettings;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once the program serves, where it is. To the terminal and not to the logs: it is meant for a person. */
@Component
class StartReport {
    private final BoostSettings settings;
    private final List<StartBanner> banners;

    StartReport(BoostSettings settings, List<StartBanner> banners) {
        this.settings = settings;
        this.banners = banners;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (settings.training()) {
            return;
        }
        double seconds = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000.0;
        System.out.printf(Locale.ROOT, "%nBoost is ready after %.1f s: %s%n", seconds, settings.address());
        banners.forEach(banner -> banner.lines().forEach(System.out::println));
        System.out.println();
    }
}
