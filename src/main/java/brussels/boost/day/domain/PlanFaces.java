package brussels.boost.day.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.plan.PlanFace;
import brussels.boost.plan.Plans;
import brussels.boost.plan.Waiting;
import brussels.boost.platform.id.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the plans of several people show on a list, and the steps of theirs that wait for the actor. */
@Component
@Order(10)
class PlanFaces implements Waits {
    private final Plans plans;

    PlanFaces(Plans plans) {
        this.plans = plans;
    }

    /** @param steps open ones */
    record Face(List<Someone.Matter> matters, List<Someone.Said> steps) {
        static final Face EMPTY = new Face(List.of(), List.of());
    }

    Map<PersonId, Face> faces(CircleAccess circle) {
        Map<PersonId, Face> faces = new HashMap<>();
        plans.faces(circle).forEach((person, face) -> faces.put(person, face(face)));
        return faces;
    }

    private static Face face(PlanFace face) {
        return new Face(
                face.priorities().stream().map(one -> new Someone.Matter(one.words(), one.language(), one.picture().card())).toList(),
                face.steps().stream().map(one -> new Someone.Said(one.words(), one.language())).toList());
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        return plans.waiting(circle).stream().map(PlanFaces::wait).toList();
    }

    private static Wait wait(Waiting one) {
        return new Wait(one.person(), Kind.WAITS, "day.wait.step." + one.kind(), one.words(), one.kind() == Waiting.Kind.LOOK_AGAIN ? "search" : "route",
                one.date(), "/people/" + one.person());
    }
}
