package brussels.boost.platform.id;

import java.util.UUID;

/** Identifies an account somebody signs in with. Opaque: it tells nothing and may stand in a URL. */
public record AccountId(UUID value) implements Id {
    public static AccountId of(String text) {
        return new AccountId(Id.parse(text));
    }

    public static AccountId fresh() {
        return new AccountId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
