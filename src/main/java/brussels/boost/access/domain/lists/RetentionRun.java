package brussels.boost.access.domain.lists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the night did with a period. @param at nothing before the first time */
public record RetentionRun(boolean automatic, @Nullable Instant at, int gone) {}
