package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.security.Keyring;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what a question says under the installation's key: it is nobody's file, so it has no key of its own. */
@Component
class SealedQuestion {
    private final Keyring keyring;

    SealedQuestion(Keyring keyring) {
        this.keyring = keyring;
    }

    byte @Nullable [] seal(QuestionId id, @Nullable String text) {
        return text == null || text.isBlank() ? null : keyring.wrap(text.strip().getBytes(StandardCharsets.UTF_8), bound(id));
    }

    @Nullable String open(QuestionId id, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(keyring.unwrap(sealed, bound(id)), StandardCharsets.UTF_8);
    }

    private static byte[] bound(QuestionId id) {
        return ("helpdesk:" + id).getBytes(StandardCharsets.US_ASCII);
    }
}
