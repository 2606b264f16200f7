package brussels.boost.helpdesk;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one line that people call. Opaque: it tells nothing and may stand in a URL. */
public record LineId(UUID value) implements Id {
    public static LineId of(String text) {
        return new LineId(Id.parse(text));
    }

    public static LineId fresh() {
        return new LineId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
