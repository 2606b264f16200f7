package brussels.boost.directory.web;

import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;

/** An address about to be kept for a person. */
public record KeepPage(String pid, String service, ServicePage found, String tip, String audience) {
    public List<Choice> audiences(Page page) {
        return List.of(Choice.of("PERSON", page.t("address.audience.PERSON")), Choice.of("CIRCLE", page.t("address.audience.CIRCLE")));
    }
}
