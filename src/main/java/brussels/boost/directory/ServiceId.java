package brussels.boost.directory;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies an entry of the directory. Opaque: it tells nothing and may stand in a URL. */
public record ServiceId(UUID value) implements Id {
    public static ServiceId of(String text) {
        return new ServiceId(Id.parse(text));
    }

    public static ServiceId fresh() {
        return new ServiceId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
