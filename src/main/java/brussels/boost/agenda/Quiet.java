package brussels.boost.agenda;

import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreed silence: nobody calls until that day, included. */
public record Quiet(UUID id, PersonId person, LocalDate until, @Nullable String reason) {}
