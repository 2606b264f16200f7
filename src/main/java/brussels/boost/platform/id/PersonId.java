package brussels.boost.platform.id;

import java.util.UUID;

/** Identifies a person accompanied. Opaque: it tells nothing and may stand in a URL. */
public record PersonId(UUID value) implements Id {
    public static PersonId of(String text) {
        return new PersonId(Id.parse(text));
    }

    public static PersonId fresh() {
        return new PersonId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
