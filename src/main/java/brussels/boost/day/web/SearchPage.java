package brussels.boost.day.web;

import brussels.boost.person.PersonCard;
import brussels.boost.platform.web.NavEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the field on top found, in the order it is shown: where to go, what to do, who. */
public record SearchPage(String text, List<NavEntry> doors, List<NavEntry> commands, List<PersonCard> people) {
    public boolean nothing() {
        return count() == 0;
    }

    int count() {
        return doors.size() + commands.size() + people.size();
    }

    /** The address of the one answer, when there is just one. */
    @Nullable String only() {
        if (text.isEmpty() || count() != 1) {
            return null;
        }
        return people.isEmpty() ? (doors.isEmpty() ? commands : doors).getFirst().href() : "/people/" + people.getFirst().id();
    }
}
