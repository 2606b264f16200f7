package brussels.boost.plan.domain.sheet;

import brussels.boost.access.MemberCard;
import brussels.boost.directory.KeptAddresses;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.goal.Goal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet may be made of today.
 *
 * @param name as the person is called
 * @param symbol they chose for themself, or null
 * @param languages theirs, the one they like best first; never empty
 * @param members of the circle, as far as it is open to this reader
 * @param callers whom the one number may be of, the likeliest first; never empty
 * @param addresses the person shows
 * @param mayMake whether this reader may make a sheet and its link
 */
public record SheetDraft(String name, @Nullable String symbol, List<String> languages, List<Matter> matters,
        Optional<TakeHomeSheet.Appointment> appointment, List<MemberCard> members, List<Caller> callers,
        List<KeptAddresses.Address> addresses, boolean mayMake) {
    public static final int MOST_WORDS = 200;

    /** Something that matters, with its first open step and the goals said by the person. */
    public record Matter(Priority priority, @Nullable Step step, List<Goal> goals) {
        /** Ticked before anybody chose. */
        boolean usual() {
            return priority.onSheet() && !priority.sensitive();
        }
    }

    /** Who can be called. @param key names the choice @param who a first name @param hours in French, or empty */
    public record Caller(String key, String number, String who, String hours) {}

    /** Whether a photo of somebody could stand on it. */
    public boolean faces() {
        return members.stream().anyMatch(member -> member.photo() != null);
    }

    /** The first three that nothing speaks against. */
    public List<PriorityId> usual() {
        return matters.stream().filter(Matter::usual).limit(TakeHomeSheet.MOST_PRIORITIES).map(matter -> matter.priority().id()).toList();
    }

    /** The languages something was said in, the person's first. */
    public Set<String> spoken() {
        var all = new java.util.LinkedHashSet<>(languages);
        all.addAll(matters.stream().map(matter -> matter.priority().words().language()).collect(Collectors.toSet()));
        all.add("fr");
        return all;
    }
}
