package brussels.boost.day.web;

import brussels.boost.access.PersonDoor;
import brussels.boost.access.PersonDoor.Row;
import brussels.boost.day.domain.ReadOwnPage;
import java.util.Comparator;
import java.util.List;

/** The person's own page: doors with pictures. */
public record OwnPage(ReadOwnPage.Opened opened, List<PersonDoor> doors) {
    public OwnPage {
        doors = doors.stream().sorted(Comparator.comparingInt(PersonDoor::order)).toList();
    }

    public String pid() {
        return opened.card().id().toString();
    }

    public List<PersonDoor> comeFor() {
        return in(Row.COME_FOR);
    }

    public List<PersonDoor> decide() {
        return in(Row.DECIDE);
    }

    private List<PersonDoor> in(Row row) {
        return doors.stream().filter(door -> door.row() == row).toList();
    }
}
