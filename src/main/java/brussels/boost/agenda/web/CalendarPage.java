package brussels.boost.agenda.web;

import brussels.boost.agenda.Agenda.OwnCalendar;
import brussels.boost.agenda.domain.GiveCalendar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own diary that is read, and the devices that read ours.
 *
 * @param given the address of a device just made; shown once
 */
public record CalendarPage(OwnCalendar own, List<GiveCalendar.Device> devices, @Nullable String given) {}
