package brussels.boost.demo.domain;

import brussels.boost.access.Roles;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Noor has left one of her two organisations: Amina has not said yet what comes next. */
@Component
class NoorLeft implements Chapter {
    private final Roles roles;

    NoorLeft(Roles roles) {
        this.roles = roles;
    }

    @Override
    public void tell() {
        roles.end(Actor.Job.named("demo"), Cast.NOOR.hat(), null);
    }
}
