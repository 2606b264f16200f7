package brussels.boost.referral.web.gaps;

import brussels.boost.referral.GapKind;
import brussels.boost.referral.domain.gaps.GapFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which gaps, as an address has it: codes only. */
record GapsForm(@Nullable String need, @Nullable String near, @Nullable String kind, @Nullable Integer months) {
    private static final String CODE = "[a-z0-9.:-]{1,60}";

    GapFilter filter() {
        return new GapFilter(code(need), code(near), Arrays.stream(GapKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null),
                months == null ? GapFilter.ALL.months() : months);
    }

    static @Nullable String code(@Nullable String code) {
        return code == null || !code.matches(CODE) ? null : code;
    }

    static String query(GapFilter filter) {
        List<String> parts = new ArrayList<>();
        if (filter.need() != null) {
            parts.add("need=" + filter.need());
        }
        if (filter.unit() != null) {
            parts.add("near=" + filter.unit());
        }
        if (filter.kind() != null) {
            parts.add("kind=" + filter.kind());
        }
        if (filter.months() != GapFilter.ALL.months()) {
            parts.add("months=" + filter.months());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
