package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.hours.Opening;
import org.jspecify.annotations.Nullable;

/**
 * The published rule of the order: words, then distance, freshness and fit ({@link Hit.Why}); what only explains comes later. It knows no partner, no
 * payment and no own organisation; what is equal turns from day to day, so that nobody is always first.
 */
final class Ranking {
    /** A day that stands for none. */
    static final long NEVER = Long.MIN_VALUE;
    /** Half as near after every kilometre. */
    private static final double HALVING = Math.log(0.5) / 1000;
    /** Nothing is left after so many times its rhythm. */
    private static final int RHYTHMS = 4;
    /** Of a page that explains a trade or how things work: somebody is looked for first. */
    private static final double EXPLAINS = 0.30;
    /** Somewhere in the middle: not knowing is neither near nor far. */
    private static final double UNKNOWN = 0.3;

    private Ranking() {}

    static double score(double words, double near, double standing) {
        return new Hit.Why(words, near, 0, 0).score() + standing;
    }

    /** The part of a score that no search changes. */
    static double standing(double fresh, double fit, boolean explains) {
        return new Hit.Why(0, 0, fresh, fit).score() - (explains ? EXPLAINS : 0);
    }

    /** A place in the order: greater comes first. Scores count to the thousandth, then the smaller turn comes first. */
    static long place(double score, int turn) {
        return Math.round(score * 1000) << Integer.SIZE | Integer.toUnsignedLong(turn ^ Integer.MAX_VALUE);
    }

    /** @param id the lower half of the entry's. @param day of the epoch */
    static int turn(long id, long day) {
        return Long.hashCode((id ^ day) * 0x9E3779B97F4A7C15L);
    }

    /** @param metres not a number when it has no place on a map */
    static double near(double metres, @Nullable Point from) {
        return from == null ? 1 : Double.isNaN(metres) ? UNKNOWN : Math.exp(metres * HALVING);
    }

    /** @param checked day of the epoch; see {@link #NEVER} @param rhythm of its own, in days */
    static double fresh(long checked, int rhythm, long today) {
        return checked == NEVER ? 0 : Math.clamp(1 - (double) (today - checked - rhythm) / (Math.max(1, rhythm) * (RHYTHMS - 1)), 0, 1);
    }

    /** @param full it said that it has no free place */
    static double fit(boolean full, @Nullable Opening opening) {
        double open = opening == null ? UNKNOWN : opening.open() ? 1 : 0;
        return full ? open / 4 : open;
    }
}
