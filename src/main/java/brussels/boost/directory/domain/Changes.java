package brussels.boost.directory.domain;

import brussels.boost.directory.ListingsChanged;
import brussels.boost.directory.ServiceId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that what is shown changed. */
@Component
public class Changes {
    private static final int MANY = 200;

    private final ApplicationEventPublisher events;

    Changes(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Heard when the transaction is through. */
    public void announce(Collection<UUID> services) {
        events.publishEvent(new ListingsChanged(services.size() > MANY ? List.of() : services.stream().map(ServiceId::new).toList()));
    }
}
