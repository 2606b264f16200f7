package brussels.boost.access.domain;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.security.Sealing;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** One key per person, wrapped by the installation's: destroying it erases their texts wherever a copy lies. */
@Component
public class PersonKeys {
    private final Keyring keyring;

    PersonKeys(Keyring keyring) {
        this.keyring = keyring;
    }

    byte[] freshWrapped(PersonId person) {
        return keyring.wrap(Sealing.freshKey(), bound(person));
    }

    public SecretKey unwrap(PersonId person, byte[] wrapped) {
        return Sealing.key(keyring.unwrap(wrapped, bound(person)));
    }

    public static byte[] bound(PersonId person) {
        return person.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
