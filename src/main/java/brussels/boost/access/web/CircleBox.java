package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import java.time.LocalDateTime;
import java.util.List;

/** The circle on the record. */
public record CircleBox(String pid, boolean oneself, boolean mayChange, Rings rings, List<MemberCard> callable, LocalDateTime now) {
    public boolean reachable(MemberCard member) {
        var hours = member.hours();
        return hours != null && hours.contains(now);
    }
}
