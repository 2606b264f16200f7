package brussels.boost.person.domain;

import brussels.boost.access.FileClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The person wants nothing kept: the register forgets them in the same transaction. */
@Component
class WhenFileClosed {
    private final PersonStore store;

    WhenFileClosed(PersonStore store) {
        this.store = store;
    }

    @EventListener
    void on(FileClosed closed) {
        store.forget(closed.person());
    }
}
