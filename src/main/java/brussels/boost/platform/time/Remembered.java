package brussels.boost.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A list that is nobody's data and hardly ever changes: after a minute it is read again beside the page that asked,
 * which gets the one known so far and waits for nothing.
 */
public final class Remembered<T> {
    private static final Logger log = LoggerFactory.getLogger(Remembered.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final BrusselsTime time;
    private final Supplier<T> reader;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Known<T> known;

    /** @param reader needs no transaction and no actor */
    public Remembered(BrusselsTime time, Supplier<T> reader) {
        this.time = time;
        this.reader = reader;
    }

    private record Known<T>(T what, Instant until) {}

    public T get() {
        Known<T> now = known;
        if (now == null) {
            return read();
        }
        if (now.until().isBefore(time.now()) && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("remembered").start(this::again);
        }
        return now.what();
    }

    private T read() {
        T what = reader.get();
        known = new Known<>(what, time.now().plus(MINUTE));
        return what;
    }

    private void again() {
        try {
            read();
        } catch (RuntimeException e) {
            log.warn("A list was not read again: the next page tries", e);
        } finally {
            reading.set(false);
        }
    }
}
