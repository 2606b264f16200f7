package brussels.boost.directory.domain.duplicates;

import java.time.Instant;
import java.util.UUID;

/** An entry that is told with another. @param sources what told it */
public record Merged(UUID id, String name, String sources, Instant at) {}
