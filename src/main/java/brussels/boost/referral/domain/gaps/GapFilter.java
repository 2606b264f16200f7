package brussels.boost.referral.domain.gaps;

import brussels.boost.referral.GapKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which gaps one looks at. @param months back from today: 3, 6 or 12 */
public record GapFilter(@Nullable String need, @Nullable String unit, @Nullable GapKind kind, int months) {
    public static final List<Integer> PERIODS = List.of(12, 6, 3);
    public static final GapFilter ALL = new GapFilter(null, null, null, 12);

    public GapFilter {
        months = PERIODS.contains(months) ? months : 12;
    }

    public GapFilter withNeed(@Nullable String other) {
        return new GapFilter(other, unit, kind, months);
    }

    public GapFilter withUnit(@Nullable String other) {
        return new GapFilter(need, other, kind, months);
    }
}
