package brussels.boost.plan.web;

import brussels.boost.access.MemberCard;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;

/** The form of something to keep an eye on. */
public record WatchPage(String pid, String name, boolean oneself, WatchForm form, List<MemberCard> members) {
    public List<Choice> watchers(Page page) {
        return Choices.doers(page, name, oneself, members);
    }

    public List<Choice> audiences(Page page) {
        return Choices.audiences(page, name, oneself);
    }

    public List<Choice> languages() {
        return Choices.languages();
    }

    public String audience() {
        String chosen = form.audience();
        return chosen == null ? "CIRCLE" : chosen;
    }
}
