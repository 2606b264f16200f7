package brussels.boost.person.web;

import brussels.boost.person.domain.ProgrammeLists.Programme;
import java.util.List;

/** The programmes there are. */
public record ProgrammesPage(List<Programme> programmes) {}
