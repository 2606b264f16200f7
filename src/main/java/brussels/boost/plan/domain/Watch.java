package brussels.boost.plan.domain;

import brussels.boost.access.Audience;
import brussels.boost.plan.Doer;
import brussels.boost.plan.WatchId;
import brussels.boost.plan.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to keep an eye on.
 *
 * @param signs how one notices, as the person says it
 * @param reaction what one does then, whom one calls
 * @param watcher who keeps an eye on it
 */
public record Watch(WatchId id, Words words, @Nullable String signs, @Nullable String reaction, @Nullable LocalDate until, Doer watcher,
        Audience audience, @Nullable String authorName) {}
