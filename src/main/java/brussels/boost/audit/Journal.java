package brussels.boost.audit;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The journal of who read or did what. Lines hold references, never a text about anybody. */
public interface Journal {
    /** Appends a line in the running transaction: no act without its line, no line without its act. */
    void write(Actor actor, Line line);

    /** Whether this transaction's actor has a line of this act about the person since midnight. */
    boolean toldToday(PersonId person, String act);

    /**
     * What a person reads on "who looked", newest first.
     *
     * @param before only lines older than this one; null for the newest
     */
    List<Looked> about(PersonId person, @Nullable Long before, int limit);

    /** The same, without what the person opened themself. */
    List<Looked> aboutByOthers(PersonId person, @Nullable Long before, int limit);

    /** What others did about a person since then, only these acts, newest first; refusals are left out. */
    List<Looked> doneByOthers(PersonId person, Set<String> acts, Instant since, int limit);

    /**
     * @param act key of the sentence, {@code journal.<act>}
     * @param families the families of information touched, comma-separated
     * @param object what was touched, if one thing was
     * @param shown how many persons a list showed
     */
    record Line(String act, @Nullable PersonId person, String families, @Nullable UUID object, @Nullable Integer shown, boolean refused) {}

    /** One line as the person may read it. */
    record Looked(long id, Instant at, String actorKind, @Nullable UUID account, String act, String families, boolean refused) {}
}
