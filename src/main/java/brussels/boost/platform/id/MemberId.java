package brussels.boost.platform.id;

import java.util.UUID;

/** Identifies a member of somebody's circle. Opaque: it tells nothing and may stand in a URL. */
public record MemberId(UUID value) implements Id {
    public static MemberId of(String text) {
        return new MemberId(Id.parse(text));
    }

    public static MemberId fresh() {
        return new MemberId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
