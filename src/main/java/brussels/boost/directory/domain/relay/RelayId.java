package brussels.boost.directory.domain.relay;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies a relay. */
public record RelayId(UUID value) implements Id {
    public static RelayId of(String text) {
        return new RelayId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
