package brussels.boost.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps the overview around a person: the person, or somebody of the circle they named, or nobody. It opens nothing
 * to whoever does, and names them first.
 */
public interface Overview {
    /** What can be said of it today. */
    enum Standing {
        /** The person themself. */
        PERSON,
        KEEPS,
        ASKED,
        DECLINED,
        /** Whoever kept it is no longer in the circle: nobody does, until the person names somebody. */
        GONE
    }

    /** @param who by name, null for the person and for who is gone @param mine the actor is the one meant */
    record Said(UUID id, Standing standing, @Nullable String who, boolean mine) {}

    /** Empty when nobody does, or it is not the actor's to know. */
    Optional<Said> said(PatientAccess patient);

    /** The person, on their own page, says that it is them. */
    void keepOneself(PatientAccess patient, UUID id);
}
