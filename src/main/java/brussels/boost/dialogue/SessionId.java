package brussels.boost.dialogue;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one conversation with the cards. */
public record SessionId(UUID value) implements Id {
    public static SessionId of(String text) {
        return new SessionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
