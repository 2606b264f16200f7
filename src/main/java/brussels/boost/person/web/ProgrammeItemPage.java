package brussels.boost.person.web;

import brussels.boost.access.History;
import brussels.boost.person.domain.ProgrammeLists.Item;
import java.util.List;

/** One line of a list. */
public record ProgrammeItemPage(String programme, Item item, List<History.Line> history) {}
