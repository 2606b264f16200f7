package brussels.boost.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came in on one record since the actor last looked, in plain sentences, contributed as a bean by the module that
 * owns it. It asks nothing more of the database: it looks through what its module reads for the page anyway.
 */
public interface RecordNews {
    /** Of others, not of the actor's own. */
    List<News> since(PatientAccess patient, Instant since);

    /**
     * @param key message of its sentence: {0} is who did it, by name, {1} the person
     * @param who null for the person
     * @param icon of the kit
     */
    record News(String key, @Nullable String who, String icon, Instant at, String href) {}
}
