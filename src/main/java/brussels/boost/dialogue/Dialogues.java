package brussels.boost.dialogue;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conversations held with one person. Inside a transaction. */
public interface Dialogues {
    /** The last one, if this actor may read what matters to the person. One statement. */
    Optional<Last> last(PatientAccess patient);

    /** The cards taken, in the order they were taken; those whose line is not open to this actor are not among them. */
    List<TakenCard> taken(PatientAccess patient, SessionId session);

    /** Keeps a conversation already held, on paper for instance. The same identifier twice keeps one. */
    void keep(PatientAccess patient, Held held);

    /** @param taken as {@link #taken} tells it */
    record Last(SessionCard session, List<TakenCard> taken) {}

    /** @param heldOn not in the future */
    record Held(SessionId id, LocalDate heldOn, String language, boolean interpreter, List<Taken> cards) {}

    /**
     * @param rank place among what matters now, from 1, or null
     * @param audience null for what is usual for this card: sensitive cards stay between author and person
     */
    record Taken(String card, Set<Pile> piles, @Nullable Integer rank, @Nullable Said said, Audience.@Nullable Kind audience) {}
}
