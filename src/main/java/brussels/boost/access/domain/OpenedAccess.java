package brussels.boost.access.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Sealing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The one implementation; it shuts itself when its transaction ends. */
final class OpenedAccess implements PatientAccess {
    private final Actor actor;
    private final PersonId person;
    private final Set<Family> readable;
    private final Set<Family> writable;
    private final SecretKey key;
    private final boolean writing;
    private final Map<Class<?>, Object> read = new HashMap<>();
    private boolean over;

    OpenedAccess(Actor actor, PersonId person, Set<Family> readable, Set<Family> writable, SecretKey key, boolean writing) {
        this.actor = actor;
        this.person = person;
        this.readable = readable;
        this.writable = writable;
        this.key = key;
        this.writing = writing;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                over = true;
            }
        });
    }

    @Override
    public PersonId person() {
        still();
        return person;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public boolean mayRead(Family family) {
        return readable.contains(family);
    }

    @Override
    public boolean mayWrite(Family family) {
        return writable.contains(family);
    }

    @Override
    public byte[] seal(String text) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] sealBytes(byte[] bytes) {
        still();
        return Sealing.seal(key, bytes, PersonKeys.bound(person));
    }

    @Override
    public @Nullable String unseal(byte @Nullable [] sealed) {
        return sealed == null ? null : new String(unsealBytes(sealed), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] unsealBytes(byte[] sealed) {
        still();
        return Sealing.open(key, sealed, PersonKeys.bound(person));
    }

    @Override
    public <T> T once(Class<T> what, Supplier<T> reader) {
        still();
        if (writing) {
            return reader.get();
        }
        T known = what.cast(read.get(what));
        if (known == null) {
            known = Objects.requireNonNull(reader.get());
            read.put(what, known);
        }
        return known;
    }

    private void still() {
        if (over) {
            throw new IllegalStateException("this access ended with its transaction");
        }
    }
}
