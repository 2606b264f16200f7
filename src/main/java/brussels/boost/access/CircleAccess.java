package brussels.boost.access;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The right to a list across those who chose this actor; row-level security cuts the list, this opens its texts. One
 * line in the journal says which list was shown and of how many.
 */
public interface CircleAccess {
    Actor actor();

    /** Null when the text is absent or the person's key no longer exists. */
    @Nullable String unseal(PersonId person, byte @Nullable [] sealed);

    /** Tells the journal how many persons the list showed. Called once, after the list is read. */
    void shown(int persons);
}
