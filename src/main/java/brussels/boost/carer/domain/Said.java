package brussels.boost.carer.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a carer said they were, in words, in pictures, or both. */
public record Said(UUID id, @Nullable String words, List<String> cards, Instant at) {}
