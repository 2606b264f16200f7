package brussels.boost.directory.domain.search;

import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.Opening;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param opening null when no hours are known
 * @param metres from the place asked for; null when none was asked or it has no place
 */
public record Hit(Listing listing, @Nullable Opening opening, @Nullable Double metres, Why why) {
    /**
     * Why it stands where it stands: the parts of its score, each from 0 to 1, as the published rule weighs them.
     *
     * @param words how well the words match
     * @param near 1 on the spot, halved every kilometre
     * @param fresh 1 if checked within its rhythm, 0 after four times as long
     * @param fit 1 if it is open now and has not said that it is full
     */
    public record Why(double words, double near, double fresh, double fit) {
        /** The published rule. */
        public double score() {
            return 0.60 * words + 0.20 * near + 0.10 * fresh + 0.10 * fit;
        }
    }
}
