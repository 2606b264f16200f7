package brussels.boost.directory.domain.search;

import brussels.boost.platform.security.Keyring;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** What was typed, as an address may carry it: unreadable for logs, histories and whoever looks over a shoulder. */
@Component
public class SealedWords {
    private static final byte[] BOUND = "directory.search".getBytes(StandardCharsets.UTF_8);

    private final Keyring keyring;

    SealedWords(Keyring keyring) {
        this.keyring = keyring;
    }

    public String seal(String words) {
        return words.isBlank() ? "" : Base64.getUrlEncoder().withoutPadding().encodeToString(keyring.wrap(words.strip().getBytes(StandardCharsets.UTF_8), BOUND));
    }

    /** Nothing when it was not sealed here, or its key is gone: the search begins anew. */
    public String open(String sealed) {
        try {
            return sealed.isEmpty() ? "" : new String(keyring.unwrap(Base64.getUrlDecoder().decode(sealed), BOUND), StandardCharsets.UTF_8);
        } catch (RuntimeException notOurs) {
            return "";
        }
    }
}
