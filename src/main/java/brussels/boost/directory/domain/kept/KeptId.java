package brussels.boost.directory.domain.kept;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies an address kept. */
public record KeptId(UUID value) implements Id {
    public static KeptId of(String text) {
        return new KeptId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
