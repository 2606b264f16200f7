package brussels.boost.person.domain;

import brussels.boost.person.SpokenLanguages;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the register accepts: a name to use, and nothing else is asked. */
public final class IdentityPolicy {
    /** Pictures a person may choose as their own sign. */
    public static final List<String> SYMBOLS = List.of("sun", "moon", "tree", "flower", "leaf", "bird", "butterfly", "fish", "apple",
            "cup", "house", "key", "boat", "mountain", "drop", "umbrella");

    private static final int LONGEST_NAME = 80;

    private IdentityPolicy() {}

    static Identity clean(Identity said) {
        String name = said.name().strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw Refusal.invalid("name", "person.name.missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw Refusal.invalid("name", "person.name.long");
        }
        return new Identity(name, SpokenLanguages.known(said.languages()), blankToNull(said.district()),
                symbol(said.symbol()), said.phoneIs(), said.version());
    }

    static @Nullable String symbol(@Nullable String symbol) {
        return symbol != null && Set.copyOf(SYMBOLS).contains(symbol) ? symbol : null;
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
