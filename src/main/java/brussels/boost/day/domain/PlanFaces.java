package brussels.boost.day.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.plan.PlanFace;
import brussels.boost.plan.Plans;
import brussels.boost.platform.id.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the plans of several people show on a list. */
@Component
class PlanFaces {
    private final Plans plans;

    PlanFaces(Plans plans) {
        this.plans = plans;
    }

    /** @param steps open ones */
    record Face(List<Someone.Matter> matters, List<Someone.Said> steps) {
        static final Face EMPTY = new Face(List.of(), List.of());
    }

    Map<PersonId, Face> of(CircleAccess circle) {
        Map<PersonId, Face> faces = new HashMap<>();
        plans.faces(circle).forEach((person, face) -> faces.put(person, face(face)));
        return faces;
    }

    private static Face face(PlanFace face) {
        return new Face(
                face.priorities().stream().map(one -> new Someone.Matter(one.words(), one.language(), one.picture().card())).toList(),
                face.steps().stream().map(one -> new Someone.Said(one.words(), one.language())).toList());
    }
}
