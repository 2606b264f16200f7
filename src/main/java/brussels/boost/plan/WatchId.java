package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies something kept an eye on. */
public record WatchId(UUID value) implements Id {
    public static WatchId of(String text) {
        return new WatchId(Id.parse(text));
    }

    public static WatchId fresh() {
        return new WatchId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
