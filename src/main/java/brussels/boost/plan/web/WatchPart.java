package brussels.boost.plan.web;

import brussels.boost.plan.domain.Watch;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;

/** What is kept an eye on, on the record. */
public record WatchPart(String pid, String name, boolean oneself, boolean mayWrite, List<Watch> watches, LocalDate today) {
    /** Kept an eye on today. */
    public List<Watch> kept() {
        return watches.stream().filter(watch -> !past(watch)).toList();
    }

    /** Their day has gone by; they fold away. */
    public List<Watch> gone() {
        return watches.stream().filter(this::past).toList();
    }

    private boolean past(Watch watch) {
        LocalDate until = watch.until();
        return until != null && until.isBefore(today);
    }

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
