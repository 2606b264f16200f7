package brussels.boost.directory.domain.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many, without putting all of them in order. */
final class Top {
    /** @param place greater comes first. @param number of the entry on its shelf */
    record One(long place, int number) {}

    private static final Comparator<One> LAST_FIRST = Comparator.comparingLong(One::place).thenComparing(Comparator.comparingInt(One::number).reversed());

    private final int most;
    private final PriorityQueue<One> kept;
    private long least = Long.MIN_VALUE;

    Top(int most) {
        this.most = most;
        this.kept = new PriorityQueue<>(Math.max(1, most), LAST_FIRST);
    }

    /** Whether one at this place would be kept: equals of the last one kept come after it. */
    boolean takes(long place) {
        return kept.size() < most || place > least;
    }

    void offer(long place, int number) {
        if (most <= 0 || !takes(place)) {
            return;
        }
        if (kept.size() == most) {
            kept.poll();
        }
        kept.add(new One(place, number));
        if (kept.size() == most) {
            least = kept.element().place();
        }
    }

    /** From the first to the last. */
    List<One> inOrder() {
        return kept.stream().sorted(LAST_FIRST.reversed()).toList();
    }
}
