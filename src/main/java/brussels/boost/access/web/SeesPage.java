package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Rights;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one member sees, in pictures, one press a family. @param knows of the services that protect; null while there is nothing to know */
public record SeesPage(String pid, String name, boolean oneself, MemberCard member, Rights held, boolean here,
        @Nullable Boolean knows) {
    private static final Map<Family, String> CARDS = Map.of(Family.CONTACT, "home", Family.PRACTICAL, "useful", Family.PRIORITIES, "light",
            Family.STEPS, "stairs", Family.NOTES, "reading", Family.HEALTH, "doctor", Family.AGENDA, "appointments", Family.CIRCLE, "friends",
            Family.CONSENTS, "letters");

    /** Invited, and not here before their yes. */
    public boolean asked() {
        return member.state() == MemberCard.State.ASKED;
    }

    /** Where it is seen with their eyes; null when nothing is open. */
    public @Nullable String look() {
        return held.nothing() ? null : asked() ? base() + "/eyes?" + RightsPage.query(held) : here ? base() + "/eyes" : null;
    }

    public String base() {
        return "/people/" + pid + "/circle/" + member.id();
    }

    public List<Family> families() {
        return RightsPage.FAMILIES;
    }

    public String card(Family family) {
        return CARDS.getOrDefault(family, "light");
    }

    public boolean sees(Family family) {
        return held.read().contains(family);
    }
}
