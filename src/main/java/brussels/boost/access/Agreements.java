package brussels.boost.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person agreed to, asked when it becomes true and not before. */
public interface Agreements {
    /** What is agreed to. */
    enum Kind {
        /** That anything is kept at all. */
        KEEP,
        /** That others than the référent read it. */
        SHARE,
        SURVEY,
        PHOTO,
        STUDY
    }

    /** How it was given. */
    enum Mode {
        ORAL,
        ORAL_WITNESS,
        SIGNED,
        /** By the person, signed in. */
        ON_SCREEN
    }

    /** Who gave it. */
    enum Giver {
        PERSON,
        REPRESENTATIVE
    }

    /**
     * @param language of the words that were read to the person
     * @param witness who heard it, or who represents the person; sealed
     */
    record Given(UUID id, Kind kind, String language, Mode mode, Giver giver, @Nullable String witness) {}

    /**
     * What the banner of a record says in one line.
     *
     * @param readers how many in the circle may read something, beside whoever looks; 0 also when the circle is not open to them
     */
    record Sharing(int readers, boolean keepAgreed, boolean shareAgreed) {}

    boolean given(PatientAccess patient, Kind kind);

    /** Records it with the wording of today; the same id, or a second time the same kind, changes nothing. */
    void give(PatientAccess patient, Given given);

    /** The question to ask aloud, in that language or in French; empty when the answer was yes already. */
    Optional<String> asking(PatientAccess patient, Kind kind, String language);

    Sharing sharing(PatientAccess patient);
}
