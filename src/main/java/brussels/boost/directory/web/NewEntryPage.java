package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceKind;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;

/** What begins an entry. */
public record NewEntryPage(ServiceKind kind, String nameFr, String nameNl) {
    public List<Choice> kinds(Page page) {
        return Arrays.stream(ServiceKind.values()).map(one -> Choice.of(one.name(), FactText.value(page, Fact.KIND, one.name()))).toList();
    }
}
