package brussels.boost.access;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The right to touch one person's data, made only by {@link Access}, checked against what the person opened, written
 * in the journal, and worthless after its transaction. Stores take it instead of a person's id, and nobody can read
 * a text without it: it carries the person's own key.
 */
public interface PatientAccess {
    PersonId person();

    Actor actor();

    boolean mayRead(Family family);

    boolean mayWrite(Family family);

    /** Encrypts a text under the person's own key (AES-256-GCM, bound to the person). */
    byte[] seal(String text);

    /** As {@link #seal(String)}, for files. */
    byte[] sealBytes(byte[] bytes);

    /** Reads what {@link #seal} made; null for null, so that an absent text stays absent. */
    @Nullable String unseal(byte @Nullable [] sealed);

    byte[] unsealBytes(byte[] sealed);

    /**
     * What several parts of one page show is read once: the first one asks the database, the others are handed the
     * answer. A right to write remembers nothing, because what it read may have changed since.
     *
     * @param what names the answer, the type it has
     */
    <T> T once(Class<T> what, Supplier<T> read);
}
