package brussels.boost.access.web.lists;

import brussels.boost.access.EditableList;
import java.util.List;

/** The lists there are. */
public record ListsPage(List<EditableList> lists) {}
