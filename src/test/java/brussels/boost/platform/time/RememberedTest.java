package brussels.boost.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private volatile Instant now = Instant.parse("2026-11-22T08:00:00Z");

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void after_a_minute_it_is_read_again_beside_the_page_that_asked() {
        var gate = new CountDownLatch(1);
        var list = new Remembered<>(new BrusselsTime(new Moved()), () -> {
            int times = read.incrementAndGet();
            if (times == 2) {
                awaitQuietly(gate);
            }
            return times;
        });
        assertThat(list.get()).isEqualTo(1);
        now = now.plus(Duration.ofSeconds(59));
        assertThat(list.get()).isEqualTo(1);
        now = now.plus(Duration.ofSeconds(2));
        assertThat(list.get()).as("waits for nothing").isEqualTo(1);
        assertThat(list.get()).as("and is read once only").isEqualTo(1);
        gate.countDown();
        await().atMost(Duration.ofSeconds(5)).until(() -> list.get() == 2);
        assertThat(read).hasValue(2);
    }

    @Test
    void what_cannot_be_read_leaves_what_was_known() {
        var list = new Remembered<>(new BrusselsTime(new Moved()), () -> {
            if (read.incrementAndGet() == 2) {
                throw new IllegalStateException("no database");
            }
            return read.get();
        });
        assertThat(list.get()).isEqualTo(1);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(list.get()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(5)).until(() -> list.get() == 3);
    }

    private static void awaitQuietly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
