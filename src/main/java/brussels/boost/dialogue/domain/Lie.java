package brussels.boost.dialogue.domain;

import brussels.boost.dialogue.Pile;
import brussels.boost.platform.security.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a card lies: on the table, or taken, on no pile or on several. A move carries the whole of it, so that sending
 * it twice, or late, never adds up to something nobody did. Written {@code BACK}, {@code MINE} or {@code HELPS,WISH}.
 */
public record Lie(boolean taken, Set<Pile> piles) {
    public static final Lie ON_TABLE = new Lie(false, Set.of());
    private static final String BACK = "BACK";
    private static final String MINE = "MINE";

    public static Lie taken(Set<Pile> piles) {
        return new Lie(true, piles);
    }

    public static Lie parse(String text) {
        if (text.equals(BACK)) {
            return ON_TABLE;
        }
        var piles = EnumSet.noneOf(Pile.class);
        if (!text.equals(MINE)) {
            for (String pile : text.split(",", 4)) {
                try {
                    piles.add(Pile.valueOf(pile));
                } catch (IllegalArgumentException _) {
                    throw Refusal.notFound();
                }
            }
        }
        return taken(piles);
    }

    /** The same card once it is put on this pile, or taken off it when it lies there. */
    public Lie toggled(Pile pile) {
        var changed = EnumSet.noneOf(Pile.class);
        changed.addAll(piles);
        if (!changed.remove(pile)) {
            changed.add(pile);
        }
        return taken(changed);
    }

    @Override
    public String toString() {
        return !taken ? BACK : piles.isEmpty() ? MINE
                : piles.stream().sorted().map(Pile::name).collect(Collectors.joining(","));
    }
}
