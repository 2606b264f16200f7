package brussels.boost.directory.web;

import brussels.boost.directory.ServiceDoor;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every module offers to do with an entry, in order. */
@Component
class ServiceDoors {
    private final List<ServiceDoor> all;

    ServiceDoors(List<ServiceDoor> all) {
        this.all = all;
    }

    List<ServiceDoor.Door> of(Actor actor, ServiceId service, @Nullable PersonId forPerson) {
        return all.stream().flatMap(one -> one.of(actor, service, forPerson).stream()).sorted(Comparator.comparingInt(ServiceDoor.Door::order)).toList();
    }
}
