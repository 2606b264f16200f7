package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.PriorityId;
import brussels.boost.plan.domain.GivenName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was chosen for a sheet, with the person.
 *
 * @param asked sensitive lines the person said yes to
 * @param french translations written for this sheet, by the identifier of the priority or the step
 * @param caller key of a {@link SheetDraft.Caller}, or {@link #OTHER}
 * @param number of another caller
 * @param days how long the link stays open: 30, 90 or 365
 */
public record SheetChoices(List<PriorityId> priorities, Set<PriorityId> asked, Map<UUID, String> french, String language, boolean large,
        String givenName, boolean appointment, String caller, String number, String who, String hours, int days,
        SheetExtras extras) {
    public static final String OTHER = "other";
    public static final List<Integer> DAYS = List.of(30, 90, 365);

    public SheetChoices {
        priorities = List.copyOf(priorities);
        asked = Set.copyOf(asked);
        french = Map.copyOf(french);
    }

    /** What is proposed before anybody chose. */
    public static SheetChoices usual(SheetDraft draft) {
        return new SheetChoices(draft.usual(), Set.of(), Map.of(), draft.languages().getFirst(), false, GivenName.of(draft.name()),
                draft.appointment().isPresent(), draft.callers().getFirst().key(), "", "", "", 90, SheetExtras.USUAL);
    }

    Duration lifetime() {
        return Duration.ofDays(DAYS.contains(days) ? days : 90);
    }

    String frenchOf(UUID id) {
        return french.getOrDefault(id, "").strip();
    }
}
