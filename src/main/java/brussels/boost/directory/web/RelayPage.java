package brussels.boost.directory.web;

import brussels.boost.directory.domain.relay.Relay;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;

/** A relay being written. @param id empty for a new one @param needs to choose one from */
public record RelayPage(String id, RelayForm form, List<Choice> needs) {
    public List<Choice> sharings(Page page) {
        return Arrays.stream(Relay.Shared.values()).map(one -> Choice.of(one.name(), page.t("relay.shared." + one))).toList();
    }
}
