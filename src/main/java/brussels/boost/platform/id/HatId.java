package brussels.boost.platform.id;

import java.util.UUID;

/** Identifies one role an account holds in one organisation. Opaque: it tells nothing and may stand in a URL. */
public record HatId(UUID value) implements Id {
    public static HatId of(String text) {
        return new HatId(Id.parse(text));
    }

    public static HatId fresh() {
        return new HatId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
