package brussels.boost.platform.logging;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells {@link QuietThrowables} that somebody may now write. */
@Component
class QuietFromNowOn {
    @EventListener(WebServerInitializedEvent.class)
    void serving() {
        QuietThrowables.serving();
    }
}
