package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one letter as it was printed. */
public record LetterId(UUID value) implements Id {
    public static LetterId of(String text) {
        return new LetterId(Id.parse(text));
    }

    public static LetterId fresh() {
        return new LetterId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
