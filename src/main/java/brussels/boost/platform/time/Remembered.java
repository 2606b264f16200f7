package brussels.boost.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is nobody's data and hardly ever changes: read again after a minute, not at each page. */
public final class Remembered<T> {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final BrusselsTime time;
    private final Supplier<T> reader;
    private volatile @Nullable Known<T> known;

    public Remembered(BrusselsTime time, Supplier<T> reader) {
        this.time = time;
        this.reader = reader;
    }

    private record Known<T>(T what, Instant until) {}

    /** Where the reader needs a transaction, inside one. */
    public T get() {
        Known<T> now = known;
        if (now == null || now.until().isBefore(time.now())) {
            now = new Known<>(reader.get(), time.now().plus(MINUTE));
            known = now;
        }
        return now.what();
    }
}
