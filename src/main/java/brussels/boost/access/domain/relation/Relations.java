package brussels.boost.access.domain.relation;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RelationEnded;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.MemberReader;
import brussels.boost.access.domain.circle.MemberStore;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every use case of the relation does first and last: opens it for whoever may speak of it, and ends one. */
@Component
public class Relations {
    private final Access access;
    private final MemberReader reader;
    private final MemberStore store;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    Relations(Access access, MemberReader reader, MemberStore store, BrusselsTime time, ApplicationEventPublisher events) {
        this.access = access;
        this.reader = reader;
        this.store = store;
        this.time = time;
        this.events = events;
    }

    /** The person's circle, opened to change a relation in it. */
    public record Opened(PatientAccess patient, List<MemberCard> members) {}

    public Opened open(Actor actor, PersonId person, Act act) {
        var patient = access.write(actor, person, act, Family.CIRCLE);
        List<MemberCard> members = reader.all(patient);
        CirclePolicy.maySpeak(actor, members, time.today());
        return new Opened(patient, members);
    }

    /** Ends a référent's relation at once, and with it whoever stood in for them. */
    void end(Opened opened, MemberCard member, RelationEnded.How how) {
        end(opened, member, how, null);
    }

    /** @param exclusion the person keeps them out, and that is why */
    public void end(Opened opened, MemberCard member, RelationEnded.How how, @Nullable UUID exclusion) {
        LocalDate today = time.today();
        // told first: who ends their own relation may not tell afterwards
        events.publishEvent(new CircleChanged(opened.patient().person()));
        endStandIns(opened, member);
        store.end(opened.patient(), member, new MemberStore.Ending(how, today, true, exclusion));
        events.publishEvent(new RelationEnded(opened.patient().person(), member.id(), how, today));
    }

    /** Nobody stands in for somebody who is no longer the référent. */
    void endStandIns(Opened opened, MemberCard member) {
        for (MemberCard other : opened.members()) {
            if (member.id().equals(other.standsInFor())) {
                store.end(opened.patient(), other, RelationEnded.How.STAND_IN_OVER, time.today(), true);
            }
        }
    }
}
