package brussels.boost.helpdesk;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one sheet of know-how. Opaque: it tells nothing and may stand in a URL. */
public record KnowHowId(UUID value) implements Id {
    public static KnowHowId of(String text) {
        return new KnowHowId(Id.parse(text));
    }

    public static KnowHowId fresh() {
        return new KnowHowId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
