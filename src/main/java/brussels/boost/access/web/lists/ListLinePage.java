package brussels.boost.access.web.lists;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListLine;
import brussels.boost.access.domain.lists.EditLists;
import brussels.boost.access.domain.lists.ListPolicy;
import brussels.boost.platform.web.Page;
import java.util.List;

/** One line to write. @param typed as it is, or as it was just sent */
public record ListLinePage(EditLists.OpenedLine opened, ListLine typed) {
    public EditableList list() {
        return opened.list();
    }

    public boolean fresh() {
        return opened.line().version() == 0;
    }

    public String title(Page page) {
        return fresh() ? page.t("list.add") : ListTexts.name(page, list(), opened.line());
    }

    /** What is missing before it can be put in force. */
    public List<String> lacking() {
        return fresh() ? List.of() : ListPolicy.lacking(list(), opened.line());
    }
}
