package brussels.boost.referral;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one service asked. */
public record AskId(UUID value) implements Id {
    public static AskId of(String text) {
        return new AskId(Id.parse(text));
    }

    public static AskId fresh() {
        return new AskId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
