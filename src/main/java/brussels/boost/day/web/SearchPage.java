package brussels.boost.day.web;

import brussels.boost.person.PersonCard;
import brussels.boost.platform.web.NavEntry;
import java.util.List;

/** What the field on top found. */
public record SearchPage(String text, List<PersonCard> people, List<NavEntry> doors) {
    public boolean nothing() {
        return people.isEmpty() && doors.isEmpty();
    }
}
