package brussels.boost.platform.id;

import java.util.UUID;

/** Identifies a capability link. Opaque: it tells nothing and may stand in a URL. */
public record LinkId(UUID value) implements Id {
    public static LinkId of(String text) {
        return new LinkId(Id.parse(text));
    }

    public static LinkId fresh() {
        return new LinkId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
