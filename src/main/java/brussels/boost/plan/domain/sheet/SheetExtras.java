package brussels.boost.plan.domain.sheet;

import java.util.Set;
import java.util.UUID;

/**
 * What a sheet takes besides, each thing by one press.
 *
 * @param faces the photos of those who help, where there are any
 * @param goals of the lines on it, by their identifiers
 * @param addresses of those the person shows, by the identifier of what is kept
 */
public record SheetExtras(boolean faces, Set<UUID> goals, Set<UUID> addresses) {
    /** What a person did not ask for is not on their table. */
    public static final SheetExtras USUAL = new SheetExtras(true, Set.of(), Set.of());
    static final SheetExtras NONE = new SheetExtras(false, Set.of(), Set.of());

    public SheetExtras {
        goals = Set.copyOf(goals);
        addresses = Set.copyOf(addresses);
    }

    boolean takeRoom() {
        return !goals.isEmpty() || !addresses.isEmpty();
    }
}
