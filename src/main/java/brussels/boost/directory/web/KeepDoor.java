package brussels.boost.directory.web;

import brussels.boost.directory.ServiceDoor;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeping an entry among the addresses of the person one looks for; whether one may, its page says. */
@Component
class KeepDoor implements ServiceDoor {
    @Override
    public List<Door> of(Actor actor, ServiceId service, @Nullable PersonId forPerson) {
        return forPerson == null ? List.of()
                : List.of(new Door(20, "address.keepFor", "pin", "/people/" + forPerson + "/directory/" + service + "/keep"));
    }
}
