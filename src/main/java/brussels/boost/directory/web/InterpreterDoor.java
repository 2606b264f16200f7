package brussels.boost.directory.web;

import brussels.boost.directory.ServiceDoor;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody to interpret there, from any entry's own page. */
@Component
class InterpreterDoor implements ServiceDoor {
    @Override
    public List<Door> of(Actor actor, ServiceId service, @Nullable PersonId forPerson) {
        return forPerson == null ? List.of(new Door(70, "interp.door", "interp", "/directory/interpreters")) : List.of();
    }
}
