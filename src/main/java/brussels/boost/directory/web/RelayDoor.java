package brussels.boost.directory.web;

import brussels.boost.directory.ServiceDoor;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.relay.RelayPolicy;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writing down whom one calls there; about nobody in particular. */
@Component
class RelayDoor implements ServiceDoor {
    @Override
    public List<Door> of(Actor actor, ServiceId service, @Nullable PersonId forPerson) {
        return forPerson == null && RelayPolicy.mayKeep(actor) ? List.of(new Door(50, "relay.add", "star", "/relays/new?service=" + service)) : List.of();
    }
}
