package brussels.boost.browser;

import brussels.boost.platform.time.BrusselsTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The program's clock, which a story moves on by days. */
@TestConfiguration(proxyBeanMethods = false)
class MovedTime {
    private static volatile Duration ahead = Duration.ZERO;

    @Bean
    @Primary
    BrusselsTime movedTime() {
        return new BrusselsTime(new Clock() {
            @Override
            public ZoneId getZone() {
                return BrusselsTime.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }
        });
    }

    /** @param day counted from the story's first one */
    static void day(int day) {
        ahead = Duration.ofDays(day);
    }
}
