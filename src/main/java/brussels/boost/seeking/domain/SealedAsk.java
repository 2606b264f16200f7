package brussels.boost.seeking.domain;

import brussels.boost.platform.security.Keyring;
import brussels.boost.seeking.AskId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what somebody wrote under the installation's key: there is no file yet, so no key of their own. */
@Component
class SealedAsk {
    private static final String PART = "\u001f";
    private final Keyring keyring;

    SealedAsk(Keyring keyring) {
        this.keyring = keyring;
    }

    byte[] seal(AskId id, Ask.Words words) {
        String text = String.join(PART, field(words.name()), field(words.reach()), field(words.sentence()), field(words.near()), field(words.door()));
        return keyring.wrap(text.getBytes(StandardCharsets.UTF_8), bound(id));
    }

    Ask.@Nullable Words open(AskId id, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        String[] parts = new String(keyring.unwrap(sealed, bound(id)), StandardCharsets.UTF_8).split(PART, -1);
        return new Ask.Words(parts[0], parts[1], text(parts[2]), text(parts[3]), parts.length > 4 ? text(parts[4]) : null);
    }

    private static byte[] bound(AskId id) {
        return ("seeking:" + id).getBytes(StandardCharsets.US_ASCII);
    }

    private static String field(@Nullable String text) {
        return text == null ? "" : text.replace(PART, " ");
    }

    private static @Nullable String text(String part) {
        return part.isEmpty() ? null : part;
    }
}
