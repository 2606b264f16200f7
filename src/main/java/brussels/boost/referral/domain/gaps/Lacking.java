package brussels.boost.referral.domain.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One thing of which gaps were counted, a need or a place, with how that moves. @param code empty when nobody said */
public record Lacking(String code, int times, int lately, int before) {
    private static final int LEAST = 3;

    /** Said in words, and only when there is something to compare with and it is more than chance between two small figures. */
    public enum Trend {
        MORE,
        LESS,
        LIKE_BEFORE
    }

    public Trend trend() {
        int change = lately - before;
        if (before == 0 || Math.abs(change) < LEAST || Math.abs(change) * 4 < Math.max(lately, before)) {
            return Trend.LIKE_BEFORE;
        }
        return change > 0 ? Trend.MORE : Trend.LESS;
    }

    /** The most often first; what nobody named last among equals. */
    static List<Lacking> by(List<GapCount> counts, Function<GapCount, String> what) {
        Map<String, Lacking> sums = new LinkedHashMap<>();
        for (GapCount one : counts) {
            sums.merge(what.apply(one), new Lacking(what.apply(one), one.times(), one.lately(), one.before()), Lacking::plus);
        }
        List<Lacking> all = new ArrayList<>(sums.values());
        all.sort(Comparator.comparingInt(Lacking::times).reversed().thenComparing(one -> one.code().isEmpty() ? "~" : one.code()));
        return all;
    }

    private Lacking plus(Lacking other) {
        return new Lacking(code, times + other.times, lately + other.lately, before + other.before);
    }
}
