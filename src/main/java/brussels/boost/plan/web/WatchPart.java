package brussels.boost.plan.web;

import brussels.boost.plan.domain.Watch;
import brussels.boost.platform.web.Page;
import java.util.List;

/** What is kept an eye on, on the record. */
public record WatchPart(String pid, String name, boolean oneself, boolean mayWrite, List<Watch> watches) {
    /** Who keeps an eye on it. */
    public String watcher(Page page, Watch watch) {
        String known = watch.watcher().name();
        return switch (watch.watcher().kind()) {
            case PERSON -> oneself ? page.t("plan.doer.me") : name;
            case NOBODY -> page.t("plan.doer.nobody");
            case ACCOUNT, MEMBER, OTHER -> known == null ? page.t("plan.doer.other") : known;
        };
    }
}
