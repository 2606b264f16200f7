package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one small step. */
public record StepId(UUID value) implements Id {
    public static StepId of(String text) {
        return new StepId(Id.parse(text));
    }

    public static StepId fresh() {
        return new StepId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
