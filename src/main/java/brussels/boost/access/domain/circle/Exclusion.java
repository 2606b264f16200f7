package brussels.boost.access.domain.circle;

import java.time.Instant;
import java.util.UUID;

/** Somebody the person keeps out, in the words it was said in. */
public record Exclusion(UUID id, String who, Instant noted) {}
