package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies a goal of life or of care. */
public record GoalId(UUID value) implements Id {
    public static GoalId of(String text) {
        return new GoalId(Id.parse(text));
    }

    public static GoalId fresh() {
        return new GoalId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
