package brussels.boost.directory.domain.freshness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether services are asked every week by themselves. @param most in one go @param last when that was */
public record Asking(boolean automatic, int most, @Nullable LocalDate last) {
    private static final int WEEK = 7;

    boolean dueOn(LocalDate today) {
        return automatic && (last == null || !last.plusDays(WEEK).isAfter(today));
    }
}
