package brussels.boost.agenda;

import brussels.boost.platform.id.PersonId;
import java.time.Instant;
import java.util.UUID;

/** The person, or somebody near them, asks to be called. @param byOneself the person asked, not a near one */
public record CallAsked(UUID id, PersonId person, boolean byOneself, Instant at) {}
