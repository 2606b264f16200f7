package brussels.boost.access;

import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;

/** The person died: what was planned stops, and the file closes softly. Taken back when it was a mistake. */
public record LifeEnded(PersonId person, LocalDate on, boolean takenBack) {}
