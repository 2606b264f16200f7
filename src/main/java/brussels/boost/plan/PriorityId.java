package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one thing that matters. */
public record PriorityId(UUID value) implements Id {
    public static PriorityId of(String text) {
        return new PriorityId(Id.parse(text));
    }

    public static PriorityId fresh() {
        return new PriorityId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
