package brussels.boost.day.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.platform.id.PersonId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the plans of several people show on a list. */
@Component
class PlanFaces {
    /** @param steps open ones */
    record Face(List<Someone.Matter> matters, List<Someone.Said> steps) {
        static final Face EMPTY = new Face(List.of(), List.of());
    }

    Map<PersonId, Face> of(CircleAccess circle) {
        return Map.of();
    }
}
