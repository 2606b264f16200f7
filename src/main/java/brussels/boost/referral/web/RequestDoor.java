package brussels.boost.referral.web;

import brussels.boost.directory.ServiceDoor;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Demander à ce service", on an entry of the directory that is looked at for somebody. */
@Component
class RequestDoor implements ServiceDoor {
    @Override
    public List<Door> of(Actor actor, ServiceId service, @Nullable PersonId forPerson) {
        return forPerson == null || actor instanceof Actor.Carer ? List.of()
                : List.of(new Door(20, "referral.ask", "send", "/people/" + forPerson + "/referrals/new?service=" + service));
    }
}
