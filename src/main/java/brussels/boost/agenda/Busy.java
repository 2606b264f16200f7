package brussels.boost.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something in a professional's own diary, shown to them alone. */
public record Busy(Instant from, Instant until, boolean wholeDay, @Nullable String title) {}
