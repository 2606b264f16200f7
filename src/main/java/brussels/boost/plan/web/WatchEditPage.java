package brussels.boost.plan.web;

import brussels.boost.plan.domain.KeepAnEye;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;

/** Something kept an eye on, to be put into other words. @param form what is typed */
public record WatchEditPage(String pid, boolean oneself, KeepAnEye.Opened opened, WatchForm form) {
    /** Who keeps the eye today stands first. */
    public List<Choice> watchers(Page page) {
        String known = opened.watch().watcher().name();
        String today = switch (opened.watch().watcher().kind()) {
            case PERSON -> oneself ? page.t("plan.doer.me") : opened.name();
            case NOBODY -> page.t("plan.doer.nobody");
            case ACCOUNT, MEMBER, OTHER -> known == null ? page.t("plan.doer.other") : known;
        };
        var list = new ArrayList<>(List.of(new Choice("", today, page.t("watch.watcher.today"))));
        list.addAll(Choices.doers(page, opened.name(), oneself, opened.members()));
        return list;
    }

    public List<Choice> languages() {
        return Choices.languages();
    }

    /** Somebody else changed it while it was typed. */
    public boolean changedMeanwhile() {
        return !form.text(form.words()).equals(opened.watch().words().text());
    }
}
