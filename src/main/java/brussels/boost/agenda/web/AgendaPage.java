package brussels.boost.agenda.web;

import brussels.boost.agenda.Appointment;
import java.util.List;

/** All that was and is agreed with one person. */
public record AgendaPage(String name, AgendaBox box, List<Appointment> past) {}
