package brussels.boost.plan;

import brussels.boost.access.Audience;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to keep an eye on. @param signs how one notices @param reaction what one does then @param watcher who keeps an eye on it; the person may */
public record NewWatch(WatchId id, Words words, @Nullable String signs, @Nullable String reaction, @Nullable LocalDate until, Doer watcher,
        Audience audience) {}
