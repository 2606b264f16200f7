package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies something that helps. */
public record StrengthId(UUID value) implements Id {
    public static StrengthId of(String text) {
        return new StrengthId(Id.parse(text));
    }

    public static StrengthId fresh() {
        return new StrengthId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
