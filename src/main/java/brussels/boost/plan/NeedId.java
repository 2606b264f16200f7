package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies what was said about one domain of needs. */
public record NeedId(UUID value) implements Id {
    public static NeedId of(String text) {
        return new NeedId(Id.parse(text));
    }

    public static NeedId fresh() {
        return new NeedId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
