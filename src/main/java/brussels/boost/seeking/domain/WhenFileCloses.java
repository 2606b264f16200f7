package brussels.boost.seeking.domain;

import brussels.boost.access.FileClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever wants nothing kept leaves no request behind. */
@Component
class WhenFileCloses {
    private final AskStore store;

    WhenFileCloses(AskStore store) {
        this.store = store;
    }

    @EventListener
    void on(FileClosed closed) {
        store.forget(closed.person());
    }
}
