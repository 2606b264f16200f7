package brussels.boost.referral;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one gap. Nothing leads from it to a person. */
public record GapId(UUID value) implements Id {
    public static GapId of(String text) {
        return new GapId(Id.parse(text));
    }

    public static GapId fresh() {
        return new GapId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
