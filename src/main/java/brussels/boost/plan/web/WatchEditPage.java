package brussels.boost.plan.web;

import brussels.boost.plan.domain.KeepAnEye;
import brussels.boost.platform.web.Choice;
import java.util.List;

/** Something kept an eye on, to be put into other words. @param form what is typed */
public record WatchEditPage(String pid, KeepAnEye.Opened opened, WatchForm form) {
    public List<Choice> languages() {
        return Choices.languages();
    }

    /** Somebody else changed it while it was typed. */
    public boolean changedMeanwhile() {
        return !form.text(form.words()).equals(opened.watch().words().text());
    }
}
