package brussels.boost.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a module knows of the thread of one person: what something came from, and where it went. Contributed as a bean by
 * the module that owns it; the page joins the knots. A cause nobody tells of is "a situation", and nothing more.
 */
public interface ThreadPart {
    /** At most one statement and two hundred knots; none of a family the actor may not read. */
    List<Knot> of(PatientAccess patient);

    /** One thing, by what it is. @param kind e.g. {@code priority} */
    record Ref(String kind, UUID id) {}

    /**
     * One thing on the thread.
     *
     * @param cause what it came from, or null for a beginning
     * @param key message of its sentence: {0} is its words
     * @param words by the reader's language; unsealed
     * @param icon of the kit
     */
    record Knot(Ref self, @Nullable Ref cause, String key, UnaryOperator<String> words, String icon, @Nullable LocalDate on, @Nullable String href) {}
}
