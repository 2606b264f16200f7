package brussels.boost.directory;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one can do with an entry of the directory, contributed as beans by the modules that do it: on the entry's page,
 * and under an answer of a search made for somebody.
 */
public interface ServiceDoor {
    /**
     * Asked once for each answer shown, outside of a transaction: it sends no statement.
     *
     * @param forPerson for whom one looks; null when for nobody in particular
     * @return nothing when this actor has nothing to do here
     */
    List<Door> of(Actor actor, ServiceId service, @Nullable PersonId forPerson);

    /**
     * One thing to do, behind its address.
     *
     * @param order position, small first
     * @param key message of its words
     */
    record Door(int order, String key, String icon, String href) {}
}
