package brussels.boost.plan.web;

import brussels.boost.access.MemberCard;
import java.util.List;

/** A note or a step of the person's own. @param kind {@code note} or {@code step} @param referents who may read it alone */
public record OwnLinePage(String kind, String words, String audience, List<MemberCard> referents) {
    public boolean chosen(String value) {
        return audience.isEmpty() ? value.equals("PERSON") : audience.equals(value);
    }
}
